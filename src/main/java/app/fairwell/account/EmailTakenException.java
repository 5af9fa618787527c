package app.fairwell.account;

import java.util.UUID;

/**
 * Somebody else signs in with the address already.
 */
class EmailTakenException extends RuntimeException {

	EmailTakenException(UUID person) {
		super("Person " + person + " asked for an address that another account has");
	}

}
