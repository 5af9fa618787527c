package app.fairwell.account;

/**
 * Somebody tried to make the first account from another machine without its code.
 */
public class WrongSetupCodeException extends RuntimeException {

	WrongSetupCodeException() {
		super("The code is not the one in the log");
	}

}
