package app.fairwell.letter;

/**
 * The two letters that Fairwell writes (product.md A and D).
 */
public enum LetterKind {

	/** Lets a customer go. */
	TERMINATION("termination"),

	/** Asks a lost customer back. */
	WIN_BACK("win-back");

	private final String id;

	LetterKind(String id) {
		this.id = id;
	}

	/**
	 * The permanent id of this kind, as JSON and the database have it.
	 * @return the id in kebab-case
	 */
	public String id() {
		return this.id;
	}

}
