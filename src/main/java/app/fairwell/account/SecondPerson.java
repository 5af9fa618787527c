package app.fairwell.account;

/**
 * Whether somebody else looks at a letter before it leaves (product.md G6).
 */
public enum SecondPerson {

	/** Nobody else may approve: a business of one. */
	NOBODY,

	/** Somebody else may, but the owner demands it of nobody. */
	POSSIBLE,

	/** Somebody else must. */
	DEMANDED

}
