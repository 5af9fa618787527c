package app.fairwell.typeset;

import org.jspecify.annotations.Nullable;

/**
 * What is never parted by the end of a page: a line, a picture, two columns.
 *
 * @param gap the white above it, dropped at the top of a page
 * @param height how high it is, in points
 * @param notAbove the highest place where it may stand on the first page, from the top
 * edge of the paper
 * @param keepWithNext whether no page may end after it
 * @param drawing what it shows, or null for room
 */
record Row(double gap, double height, double notAbove, boolean keepWithNext, @Nullable Drawing drawing) {

	/**
	 * Draws a row.
	 */
	@FunctionalInterface
	interface Drawing {

		/**
		 * Draws.
		 * @param canvas the page
		 * @param top the row's upper edge, in points from the top edge of the paper
		 */
		void on(PageCanvas canvas, double top);

	}

}
