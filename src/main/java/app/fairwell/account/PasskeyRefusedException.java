package app.fairwell.account;

/**
 * What a browser answered is no passkey of anybody here, or does not answer what was
 * asked.
 */
class PasskeyRefusedException extends RuntimeException {

	PasskeyRefusedException(String why) {
		super("The passkey is refused: " + why);
	}

}
