package app.fairwell.draft;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A letter that came back from review and waits for its writer.
 *
 * @param id the draft's id
 * @param customer the customer's name
 * @param by the name of who sent it back
 * @param reason the id of the {@link SendBackReason}
 * @param words what they said to it, or null
 * @param at when
 * @param zone the time zone to show times in
 */
public record SentBack(UUID id, String customer, String by, String reason, @Nullable String words, Instant at,
		ZoneId zone) {
}
