package app.fairwell.draft;

import java.util.List;

/**
 * Finds room between the ranks of sections.
 */
final class Ranks {

	/** Room for 40 moves into the same gap. */
	static final long ROOM = 1L << 40;

	private Ranks() {
	}

	/**
	 * The rank for a section that comes to stand among others.
	 * @param others the other sections in order; when there is no room left between two
	 * of them, all get new ranks
	 * @param position where the section comes to stand, from 0 to their number
	 * @return a rank between its neighbours
	 */
	static long at(List<DraftSection> others, int position) {
		if (others.isEmpty()) {
			return 0;
		}
		if (position == 0) {
			return others.get(0).rank() - ROOM;
		}
		if (position == others.size()) {
			return others.get(others.size() - 1).rank() + ROOM;
		}
		long before = others.get(position - 1).rank();
		long between = before + (others.get(position).rank() - before) / 2;
		if (between == before) {
			spread(others);
			return at(others, position);
		}
		return between;
	}

	private static void spread(List<DraftSection> sections) {
		for (int i = 0; i < sections.size(); i++) {
			sections.get(i).moveTo(i * ROOM);
		}
	}

}
