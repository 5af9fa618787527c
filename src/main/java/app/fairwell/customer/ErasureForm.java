package app.fairwell.customer;

import org.jspecify.annotations.Nullable;

/**
 * That a person wants a customer erased.
 *
 * @param sure whether they said so
 * @param seen the fingerprint of what they were told
 */
record ErasureForm(@Nullable Boolean sure, @Nullable String seen) {
}
