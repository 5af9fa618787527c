package app.fairwell.account;

/**
 * Nobody signs in with an address; which one is not repeated, since what is typed there
 * is now and then a password.
 */
public class UnknownEmailException extends RuntimeException {

	UnknownEmailException() {
		super("Nobody signs in with this address; allowed is the address of an account");
	}

}
