package app.fairwell.customer;

import java.time.Instant;
import java.util.UUID;

/**
 * A private note on a customer (product.md I4).
 *
 * @param id its id
 * @param text the words
 * @param writtenAt when it was written
 * @param writtenBy who wrote it
 */
record CustomerNote(UUID id, String text, Instant writtenAt, String writtenBy) {
}
