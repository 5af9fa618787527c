package app.fairwell.account;

/**
 * What a person may do.
 */
public enum Role {

	/** Everything. */
	OWNER,

	/** All letters and customers with their private notes; reviews and approves. */
	MANAGER,

	/** What they made themselves; approves nothing. */
	WRITER

}
