package app.fairwell.customer;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One customer in a list.
 *
 * @param id the id of the record
 * @param title the customer in a word
 * @param other the person at the company, or the person's company, or null
 * @param town the last line of the address, or empty: it tells two of one name apart
 * @param letters how many letters there are that are not in the bin
 * @param state the id of the status of the letter changed last, or null without letters
 */
public record CustomerRow(UUID id, String title, @Nullable String other, String town, long letters,
		@Nullable String state) {
}
