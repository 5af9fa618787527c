package app.fairwell.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One draft in a list.
 *
 * @param id the draft's id
 * @param kind the id of the kind of letter
 * @param status where it stands
 * @param language the language tag of the letter
 * @param framing the id of its framing, or null for a win-back
 * @param customer the customer's name
 * @param subject the subject line
 * @param updatedAt when it was changed last
 * @param updatedBy the name of who changed it last
 * @param zone the time zone to show times in
 * @param leftOn the day on which a customer left who is asked back, or null
 * @param deletedAt when it was moved to the bin, or null
 */
public record DraftRow(UUID id, String kind, DraftStatus status, String language, @Nullable String framing,
		String customer, String subject, Instant updatedAt, String updatedBy, ZoneId zone, @Nullable LocalDate leftOn,
		@Nullable Instant deletedAt) {
}
