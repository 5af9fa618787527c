package app.fairwell.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Lets an index follow the database. It knows a number up to which it has every change;
 * beyond it, which ones it has: changes can come to light in another order than their
 * numbers, until nobody is in the middle of one. One thread alone works with it.
 */
class IndexFollowing {

	private static final int AT_ONCE = 500;

	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

	private final LuceneIndex index;

	private final IndexSource source;

	private final Set<Long> known = new HashSet<>();

	private long settled;

	private long soonSettled;

	private long since = System.nanoTime();

	IndexFollowing(LuceneIndex index, IndexSource source) {
		this.index = index;
		this.source = source;
		this.settled = index.settled();
		this.soonSettled = this.settled;
	}

	/**
	 * Takes in what has changed, some at a time.
	 * @return whether there may be more
	 */
	boolean catchUp() {
		// Asked before it is read: what comes to light in between is seen by this reading
		boolean calm = isCalm();
		long from = this.settled;
		int taken = 0;
		Map<UUID, Long> changed = Map.of();
		do {
			changed = this.source.changedAfter(from, AT_ONCE);
			taken += take(changed);
			from = last(changed);
		}
		while (changed.size() == AT_ONCE && taken < AT_ONCE);
		if (taken > 0) {
			this.index.refresh();
		}
		if (changed.size() == AT_ONCE) {
			return true;
		}
		if (calm) {
			this.settled = this.soonSettled;
			this.known.removeIf((version) -> version <= this.settled);
		}
		lookAhead();
		return false;
	}

	private static long last(Map<UUID, Long> changed) {
		return changed.values().stream().mapToLong(Long::longValue).max().orElse(-1);
	}

	private int take(Map<UUID, Long> changed) {
		List<UUID> unknown = changed.entrySet()
			.stream()
			.filter((change) -> !this.known.contains(change.getValue()))
			.map(Map.Entry::getKey)
			.toList();
		put(unknown);
		this.known.addAll(changed.values());
		return unknown.size();
	}

	private void put(List<UUID> ids) {
		if (!ids.isEmpty()) {
			this.source.drafts(ids).forEach(this.index::put);
		}
	}

	/**
	 * A second after the newest number was looked at, and when nobody is in the middle of
	 * a change, whatever has a lower one is there to be read.
	 */
	private boolean isCalm() {
		return this.soonSettled > this.settled && System.nanoTime() - this.since > PATIENCE && !this.source.isBusy();
	}

	private void lookAhead() {
		if (this.soonSettled <= this.settled && !this.known.isEmpty()) {
			this.soonSettled = Collections.max(this.known);
			this.since = System.nanoTime();
		}
	}

	void commit(boolean toPurge) {
		this.index.commit(this.settled, toPurge);
	}

	/** Whether the index has just what the database has. */
	boolean isWhole() {
		return this.index.facts().equals(this.source.facts());
	}

	boolean hasAsMany() {
		return this.index.drafts() == this.source.drafts();
	}

	/**
	 * Compares some of the drafts with the index, and takes in those it has not as they
	 * are.
	 * @param from the number of a change, after which to begin
	 * @param to the number of the last change to look at
	 * @return the number after which to go on, or -1 when there are no more
	 */
	long mend(long from, long to) {
		Map<UUID, Long> drafts = this.source.changedAfter(from, AT_ONCE);
		Map<UUID, Long> there = this.index.versions(List.copyOf(drafts.keySet()));
		put(drafts.keySet()
			.stream()
			.filter((id) -> drafts.get(id) <= to && !drafts.get(id).equals(there.get(id)))
			.toList());
		long last = last(drafts);
		return (drafts.size() < AT_ONCE || last >= to) ? -1 : last;
	}

	/**
	 * After all drafts up to a change were taken in, and none before it can come any
	 * more.
	 */
	void startFrom(long version) {
		this.settled = version;
		this.known.removeIf((each) -> each <= version);
		this.index.refresh();
	}

	long settled() {
		return this.settled;
	}

	/** Removes from the index what the database does not have any more. */
	void removeLost() {
		List<UUID> lost = new ArrayList<>();
		List<UUID> all = this.index.ids();
		for (int from = 0; from < all.size(); from += AT_ONCE) {
			List<UUID> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
			Set<UUID> present = new HashSet<>(this.source.present(some));
			some.stream().filter((id) -> !present.contains(id)).forEach(lost::add);
		}
		lost.forEach(this.index::remove);
		if (!lost.isEmpty()) {
			this.index.refresh();
		}
	}

}
