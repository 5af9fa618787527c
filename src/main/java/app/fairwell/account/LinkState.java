package app.fairwell.account;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Whether a link that was handed over still works.
 */
enum LinkState {

	/** It does. */
	OPEN,

	/** It was used; it works once. */
	USED,

	/** Its time is over. */
	EXPIRED,

	/** Whoever made it took it back, or made another one. */
	WITHDRAWN;

	static LinkState of(@Nullable Instant used, @Nullable Instant withdrawn, Instant expires, Instant now) {
		if (used != null) {
			return USED;
		}
		if (withdrawn != null) {
			return WITHDRAWN;
		}
		return now.isBefore(expires) ? OPEN : EXPIRED;
	}

	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
