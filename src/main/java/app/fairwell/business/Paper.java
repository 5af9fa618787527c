package app.fairwell.business;

/**
 * The paper that a business prints on.
 */
public enum Paper {

	/** 210 by 297 mm. */
	A4,

	/** US Letter, 8.5 by 11 inches. */
	LETTER

}
