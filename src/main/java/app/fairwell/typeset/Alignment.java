package app.fairwell.typeset;

/**
 * To which side lines are set.
 */
public enum Alignment {

	/** Flush left. */
	LEFT,
	/** Flush right. */
	RIGHT

}
