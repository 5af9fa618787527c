package app.fairwell.guide;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A customer in the order in which to part.
 *
 * @param id the id of the record
 * @param title the customer in a word
 * @param advice the id of the newest advice, or null
 * @param verdict the id of its verdict, or null
 * @param decided the id of the ground that decided, or null
 * @param place the place in the order
 * @param written whether a letter was begun, or nobody needs to look again
 * @param sortName by which customers of one place are sorted
 */
record GuideCustomer(UUID id, String title, @Nullable UUID advice, @Nullable String verdict, @Nullable String decided,
		int place, boolean written, String sortName) {
}
