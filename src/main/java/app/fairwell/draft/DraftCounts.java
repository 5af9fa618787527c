package app.fairwell.draft;

import java.util.Map;

/**
 * How many drafts a list has in each status. Nobody counts a million rows to show a
 * number: what is more than {@link #MOST} is told as that.
 *
 * @param known how many in each status that has any; {@link #MORE} stands for all that
 * are more
 * @param atLeast 0, or that there are more than so many altogether, which were not
 * counted by status, so that none is known
 */
public record DraftCounts(Map<DraftStatus, Long> known, long atLeast) {

	/** The largest number that is told. */
	public static final long MOST = 1000;

	/** Stands for each larger number. */
	public static final long MORE = MOST + 1;

	public DraftCounts {
		known = Map.copyOf(known);
	}

	DraftCounts(Map<DraftStatus, Long> known) {
		this(known, 0);
	}

	static DraftCounts moreThan(long number) {
		return new DraftCounts(Map.of(), number);
	}

	boolean isKnown() {
		return this.atLeast == 0;
	}

	/** How many are not in the bin, such as {@code 12} or {@code 1000+}. */
	String all() {
		return isKnown() ? shown(this.known.entrySet()
			.stream()
			.filter((count) -> count.getKey() != DraftStatus.DELETED)
			.mapToLong(Map.Entry::getValue)
			.sum()) : this.atLeast + "+";
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
