package app.fairwell.account;

/**
 * The address has an invitation that still works.
 */
class InvitedAlreadyException extends RuntimeException {

	InvitedAlreadyException() {
		super("The address has an invitation already; allowed is one that has none");
	}

}
