package app.fairwell.draft;

import java.util.UUID;

/**
 * The answers of a draft changed and may be about another customer now. Published in the
 * transaction that changes them.
 *
 * @param draftId the draft
 * @param customerId the record of the customer that it is about now
 */
public record DraftReassigned(UUID draftId, UUID customerId) {
}
