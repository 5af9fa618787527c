package app.fairwell.typeset;

/**
 * The weights that text can be set in.
 */
public enum Weight {

	/** For running text. */
	REGULAR,
	/** For headings. */
	BOLD

}
