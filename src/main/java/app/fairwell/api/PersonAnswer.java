package app.fairwell.api;

import java.util.UUID;

import app.fairwell.draft.Who;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, with the name they had then.
 *
 * @param id the person's id
 * @param name the person's name at that time
 */
record PersonAnswer(UUID id, String name) {

	static @Nullable PersonAnswer of(@Nullable Who who) {
		return (who != null) ? new PersonAnswer(who.id(), who.name()) : null;
	}

}
