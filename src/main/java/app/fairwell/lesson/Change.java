package app.fairwell.lesson;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What one lost customer taught, as the page of changes lists it. Public, so that the
 * expressions of templates can be compiled.
 *
 * @param id the id of the lesson
 * @param at when it was begun
 * @param customerId the record of the customer
 * @param customer what they are called
 * @param draftId the letter, or null when it is gone
 * @param answered the answers
 */
public record Change(UUID id, Instant at, UUID customerId, String customer, @Nullable UUID draftId, Answered answered) {
}
