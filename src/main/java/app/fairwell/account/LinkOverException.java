package app.fairwell.account;

import java.util.UUID;

/**
 * A link that was handed over works no more.
 */
class LinkOverException extends RuntimeException {

	private final LinkState state;

	LinkOverException(UUID id, LinkState state) {
		super("The link %s is %s; it works once, while it is open".formatted(id, state.id()));
		this.state = state;
	}

	LinkState state() {
		return this.state;
	}

}
