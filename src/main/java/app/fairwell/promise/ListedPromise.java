package app.fairwell.promise;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A promise as a page shows it, in words.
 *
 * @param id its id
 * @param version the version to name when changing it
 * @param letter the path of the promises of its letter
 * @param title what is to be done
 * @param customer the customer's name
 * @param detail what was typed for it in the answers, or empty
 * @param language the language tag of the detail
 * @param responsible who sees to it, or null
 * @param due the day by which it is due
 * @param when when it is due or was done, and by whom
 * @param done whether it was done
 * @param overdue whether that day has passed
 * @param earlier whether it was done while an earlier approval held
 */
public record ListedPromise(UUID id, long version, String letter, String title, String customer, String detail,
		String language, @Nullable String responsible, LocalDate due, String when, boolean done, boolean overdue,
		boolean earlier) {

	/**
	 * The CSS class of the tag that says when.
	 * @return a warning for what is overdue
	 */
	public String look() {
		return this.overdue ? "tag tag--warning" : "tag";
	}

}
