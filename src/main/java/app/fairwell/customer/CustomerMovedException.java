package app.fairwell.customer;

import java.util.UUID;

/**
 * The record became one with another.
 */
class CustomerMovedException extends RuntimeException {

	private final UUID now;

	CustomerMovedException(UUID former, UUID now) {
		super("The record %s became one with %s".formatted(former, now));
		this.now = now;
	}

	UUID now() {
		return this.now;
	}

}
