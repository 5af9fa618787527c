package app.fairwell.customer;

import java.time.Instant;
import java.util.UUID;

/**
 * The record of a customer, to read.
 *
 * @param id the record's id
 * @param version the version to name when changing it
 * @param details what stands in it
 * @param notesMonths how many months private notes are kept
 * @param createdAt when it was made
 */
record CustomerView(UUID id, long version, CustomerDetails details, int notesMonths, Instant createdAt) {
}
