package app.fairwell.customer;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Another customer has this name and company already; the way out is to merge the two.
 */
@ResponseStatus(HttpStatus.CONFLICT)
class CustomerNameTakenException extends RuntimeException {

	private final UUID other;

	CustomerNameTakenException(UUID other) {
		super("The customer %s has this name and company already".formatted(other));
		this.other = other;
	}

	UUID other() {
		return this.other;
	}

}
