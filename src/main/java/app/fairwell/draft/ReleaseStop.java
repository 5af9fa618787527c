package app.fairwell.draft;

/**
 * What stops a release (product.md F5); the id is the key of a message.
 */
public enum ReleaseStop {

	/** Another company is named though the framing is attitude (product.md A11). */
	REFERRAL_UNDER_ATTITUDE("referral-under-attitude"),

	/** An answer is missing in the letter (product.md A14). */
	UNFINISHED("unfinished"),

	/** Words of a private note stand in the letter (product.md A5). */
	PRIVATE_WORDS("private-words"),

	/** Nothing is left of the letter. */
	EMPTY("empty");

	private final String id;

	ReleaseStop(String id) {
		this.id = id;
	}

	/**
	 * The permanent id of this stop.
	 * @return the id in kebab-case
	 */
	public String id() {
		return this.id;
	}

}
