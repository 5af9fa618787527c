package app.fairwell.customer;

import java.time.Instant;
import java.util.UUID;

/**
 * That a customer was erased: no more than is needed to erase them again when an older
 * state is put back.
 *
 * @param customerId the id of the record
 * @param foldedKey the digest of a name and company they were known by
 * @param erasedAt when
 */
public record Erasure(UUID customerId, String foldedKey, Instant erasedAt) {
}
