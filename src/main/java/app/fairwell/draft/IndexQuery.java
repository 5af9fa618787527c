package app.fairwell.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the index of PostgreSQL is asked for, and what is read in the drafts that it
 * finds. The index gives the beginning of a word only by collecting all drafts that have
 * it; so words that many drafts have are left to the reading, where others are rare.
 *
 * @param terms the terms for the index
 * @param read the conditions for the drafts that it finds
 */
record IndexQuery(String terms, Condition read) {

	/**
	 * Asks for drafts.
	 * @param sought what is sought
	 * @param person whose drafts alone, or null for those of all
	 * @param status the status, or null for any
	 * @param read those of the words that are left to the reading
	 * @return the query
	 */
	static IndexQuery of(Sought sought, @Nullable UUID person, @Nullable DraftStatus status, Set<String> read) {
		List<String> parts = new ArrayList<>();
		// Words hold no sign that means something here; a label stands in quotes
		sought.words().stream().filter((word) -> !read.contains(word)).forEach((word) -> parts.add("'" + word + "':*"));
		sought.labels().forEach((label) -> parts.add("'" + label + "'"));
		if (person != null) {
			parts.add("'=by:" + person + "'");
		}
		if (status != null) {
			parts.add("'=in:" + status.id() + "'");
		}
		return new IndexQuery(String.join(" & ", parts), Sought.having(read).condition());
	}

	/** What a draft has to be, after other conditions. */
	Condition found(Condition before) {
		before.and("search_words @@ cast(? as tsquery)", this.terms);
		if (!this.read.values().isEmpty()) {
			before.and(this.read.sql(), this.read.values().toArray());
		}
		return before;
	}

}
