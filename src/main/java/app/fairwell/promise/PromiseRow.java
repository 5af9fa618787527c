package app.fairwell.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A promise in a list.
 *
 * @param id its id
 * @param version the version to name when changing it
 * @param draftId the letter
 * @param customer the customer's name
 * @param language the language tag of the letter, in which the detail was typed
 * @param zone the time zone of the letter
 * @param kind what it is about
 * @param words a person's own words for it, or null
 * @param detail what was typed for it in the answers, or empty
 * @param due by when
 * @param responsible who sees to it, or null
 * @param doneAt when it was done, or null
 * @param doneBy the name of who did it, or null
 * @param earlier whether it was done while an earlier approval held
 * @param changedAt when it was changed last
 */
record PromiseRow(UUID id, long version, UUID draftId, String customer, String language, ZoneId zone, PromiseKind kind,
		@Nullable String words, String detail, LocalDate due, @Nullable String responsible, @Nullable Instant doneAt,
		@Nullable String doneBy, boolean earlier, Instant changedAt) {

	boolean isDone() {
		return this.doneAt != null;
	}

}
