package app.fairwell.draft;

import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;

import org.jspecify.annotations.Nullable;

/**
 * Searches drafts the way that a database is good at.
 */
interface SearchEngine {

	/**
	 * Finds drafts, the newest first.
	 * @param sought words or labels, at least one
	 * @param place where to look
	 * @param after the last of the page before, or null for the first page
	 * @param most how many at most
	 * @return the keys of those found
	 */
	Found find(Sought sought, Place place, @Nullable PageKey after, int most);

	/**
	 * Counts drafts by status.
	 * @param sought words or labels, at least one
	 * @param person whose drafts alone, or null for those of all
	 * @return how many there are, as far as can be told quickly
	 */
	DraftCounts count(Sought sought, @Nullable UUID person);

	/**
	 * Begins to keep in order what is beside the database.
	 * @param executor one thread, for work beside the requests
	 */
	default void open(ScheduledExecutorService executor) {
	}

	/** Is called from time to time, on that thread. */
	default void tend() {
	}

	/** Drafts were erased: their words may stay nowhere. */
	default void forget() {
	}

	/** Ends, after that thread. */
	default void close() {
	}

}
