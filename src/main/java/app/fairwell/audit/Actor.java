package app.fairwell.audit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who did something, with the name they had then.
 *
 * @param id the person's id, or null when Fairwell did it by itself
 * @param name the person's name at that time; empty when Fairwell did it by itself
 */
public record Actor(@Nullable UUID id, String name) {

	/** Fairwell itself, such as when a time is over. */
	public static final Actor FAIRWELL = new Actor(null, "");

}
