package app.fairwell.draft;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One draft in the queue.
 *
 * @param id the draft's id
 * @param version its version, to name when taking it on
 * @param customer the customer's name
 * @param subject the subject line
 * @param language the language tag of the letter
 * @param waitingSince since when it waits for a second look
 * @param submittedBy who sent it to review
 * @param reviewer who has taken it, or null while nobody has
 */
public record WaitingDraft(UUID id, long version, String customer, String subject, String language,
		Instant waitingSince, Who submittedBy, @Nullable Who reviewer) {
}
