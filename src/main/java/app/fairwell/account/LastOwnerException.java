package app.fairwell.account;

import java.util.UUID;

/**
 * The only owner was to become something else, or to leave.
 */
class LastOwnerException extends RuntimeException {

	LastOwnerException(UUID id) {
		super("Person %s is the only owner; somebody else has to be one first".formatted(id));
	}

}
