package app.fairwell.draft;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft as the index beside the database has it: nothing that the list would not show
 * to somebody.
 *
 * @param id its id
 * @param version the number of its last change
 * @param createdAt when it was made
 * @param createdBy who made it
 * @param status where it stands
 * @param terms its labels and terms, between spaces
 */
record IndexedDraft(UUID id, long version, Instant createdAt, UUID createdBy, DraftStatus status, String terms) {
}
