package app.fairwell.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts rows on pages: as many as fit, and no page ends where two rows belong together.
 */
final class Paginator {

	private final List<Row> rows;

	private final Margins margins;

	private final double bottom;

	private Paginator(List<Row> rows, Margins margins, double bottom) {
		this.rows = rows;
		this.margins = margins;
		this.bottom = bottom;
	}

	static List<List<Placed>> pages(List<Row> rows, Margins margins, PageSize size) {
		Paginator paginator = new Paginator(rows, margins, size.height() - margins.bottom());
		List<List<Placed>> pages = new ArrayList<>();
		int next = 0;
		do {
			List<Placed> page = paginator.fill(next, pages.isEmpty());
			pages.add(page);
			next += page.size();
		}
		while (next < rows.size());
		return pages;
	}

	private List<Placed> fill(int start, boolean first) {
		List<Placed> page = new ArrayList<>();
		double y = first ? this.margins.firstTop() : this.margins.top();
		for (int i = start; i < this.rows.size(); i++) {
			Row row = this.rows.get(i);
			y += page.isEmpty() ? 0 : row.gap();
			y = first ? Math.max(y, row.notAbove()) : y;
			if (y + row.height() > this.bottom && !page.isEmpty()) {
				return page.subList(0, end(start, page.size()));
			}
			page.add(new Placed(row, y));
			y += row.height();
		}
		return page;
	}

	// A chain of kept rows longer than a page is broken where the page is full.
	private int end(int start, int count) {
		int end = count;
		while (end > 0 && this.rows.get(start + end - 1).keepWithNext()) {
			end--;
		}
		return (end > 0) ? end : count;
	}

	/**
	 * A row at its place.
	 *
	 * @param row the row
	 * @param top its upper edge, in points from the top edge of the paper
	 */
	record Placed(Row row, double top) {
	}

}
