package app.fairwell.business;

/**
 * Somebody else made the first account a moment earlier.
 */
class SetUpAlreadyException extends RuntimeException {

	SetUpAlreadyException() {
		super("The first account exists; allowed is to sign in");
	}

}
