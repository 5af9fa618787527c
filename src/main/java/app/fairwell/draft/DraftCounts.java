package app.fairwell.draft;

import java.util.Map;

/**
 * How many drafts a list has in each status. Nobody counts a million rows to show a
 * number: what is more than {@link #MOST} is told as that.
 *
 * @param known how many in each status that has any; {@link #MORE} stands for all that
 * are more
 * @param more whether there are more than could be counted by status, so that none is
 * known
 */
public record DraftCounts(Map<DraftStatus, Long> known, boolean more) {

	/** The largest number that is told. */
	public static final long MOST = 1000;

	/** Stands for each larger number. */
	public static final long MORE = MOST + 1;

	/** Too many to count by status. */
	static final DraftCounts UNKNOWN = new DraftCounts(Map.of(), true);

	public DraftCounts {
		known = Map.copyOf(known);
	}

	/**
	 * How many are not in the bin.
	 * @return their number, or {@link #MORE} or above
	 */
	long all() {
		return this.more ? MORE
				: this.known.entrySet()
					.stream()
					.filter((count) -> count.getKey() != DraftStatus.DELETED)
					.mapToLong(Map.Entry::getValue)
					.sum();
	}

	/**
	 * A number as people read it.
	 * @param count how many there are
	 * @return the number, or {@code 1000+}
	 */
	public static String shown(long count) {
		return (count > MOST) ? MOST + "+" : Long.toString(count);
	}

}
