package app.fairwell.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was found on a walk along the newest drafts.
 *
 * @param hits the drafts found, the newest first
 * @param seen how many were looked at
 * @param toTheEnd whether there are no more to look at
 */
record Walked(List<PageKey> hits, int seen, boolean toTheEnd) {

	/** Whether one in so many was found, and there is more than chance in it. */
	boolean isOneIn(int many) {
		return this.hits.size() >= 10 && this.hits.size() * many >= this.seen;
	}

	/** How many steps it takes to find so many, with some to spare. */
	int stepsTo(int number) {
		return this.seen * number / Math.max(1, this.hits.size()) * 3 / 2;
	}

	/** How many there would be among so many, if they were everywhere as frequent. */
	long inAll(long number) {
		return number * this.hits.size() / Math.max(1, this.seen);
	}

	boolean has(int most) {
		return this.toTheEnd || this.hits.size() >= most;
	}

	/** The first of them, as what a search found. */
	Found found(int most) {
		return new Found(this.hits.stream().limit(most).toList(), has(most));
	}

	record Step(@Nullable PageKey hit) {
	}

}
