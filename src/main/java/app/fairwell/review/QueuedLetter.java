package app.fairwell.review;

import java.util.UUID;

import app.fairwell.draft.Holder;
import org.jspecify.annotations.Nullable;

/**
 * One letter that waits, in words.
 *
 * @param id the draft's id
 * @param version its version
 * @param customer the customer's name
 * @param subject the subject line
 * @param tag the language tag of the subject line
 * @param language the name of the letter's language
 * @param submittedBy who sent it
 * @param waited how long it has waited
 * @param holder who has it, as the reader sees it
 * @param reviewer the name of who has it, or null
 */
public record QueuedLetter(UUID id, long version, String customer, String subject, String tag, String language,
		String submittedBy, String waited, Holder holder, @Nullable String reviewer) {
}
