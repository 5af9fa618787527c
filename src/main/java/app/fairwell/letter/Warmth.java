package app.fairwell.letter;

/**
 * The two degrees of warmth. Both keep every rule of product.md A.
 */
public enum Warmth {

	/** As one person writes to another; the default. */
	WARM("warm"),

	/** As a firm writes. */
	FORMAL("formal");

	private final String id;

	Warmth(String id) {
		this.id = id;
	}

	/**
	 * The permanent id of this degree.
	 * @return the id in kebab-case
	 */
	public String id() {
		return this.id;
	}

}
