package app.fairwell.customer;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which customers to list.
 *
 * @param q words that must all be found in names or the address, without regard to case
 * and accents; null for all
 * @param after the {@code next} of the page before, or null for the first page
 * @param without the id of a customer to leave out, or null
 * @param limit how many at most
 */
public record CustomerQuery(@Nullable String q, @Nullable String after, @Nullable UUID without, int limit) {

	static final int USUAL = 20;

}
