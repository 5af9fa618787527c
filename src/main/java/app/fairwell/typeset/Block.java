package app.fairwell.typeset;

import java.util.List;

/**
 * A part of a page, set below the part before it. Measures are points.
 */
public sealed interface Block {

	/**
	 * A heading or a paragraph.
	 *
	 * @param words what it says; a line feed breaks the line
	 * @param style how it looks
	 * @param heading whether it is a heading
	 * @param before the white above it, dropped at the top of a page
	 * @param keepWithNext whether no page may end after it
	 */
	record Text(String words, Style style, boolean heading, double before, boolean keepWithNext) implements Block {
	}

	/**
	 * A picture, as large as it can be within the given measures.
	 *
	 * @param image a PNG or JPEG file; transparency becomes white
	 * @param description what it shows, for those who cannot see it
	 * @param maxWidth the greatest width
	 * @param maxHeight the greatest height
	 * @param alignment to which side it is set
	 */
	record Picture(byte[] image, String description, double maxWidth, double maxHeight,
			Alignment alignment) implements Block {
	}

	/**
	 * A thin line across the text.
	 *
	 * @param before the white above it
	 * @param grey from 0 (black) to 1 (white)
	 */
	record Rule(double before, double grey) implements Block {
	}

	/**
	 * Empty room that stays on the page of what stands before and after it.
	 *
	 * @param height how high it is
	 */
	record Room(double height) implements Block {
	}

	/**
	 * Two columns side by side, each as wide as its share of the measure.
	 *
	 * @param left the left column
	 * @param share what part of the measure the left column has, between 0 and 1
	 * @param right the right column
	 */
	record Beside(List<Block> left, double share, List<Block> right) implements Block {
	}

	/**
	 * What a window envelope shows. It stands at a fixed place of the first page: it
	 * begins at {@code preferred}, or higher, though not above {@code earliest}, so that
	 * it ends at {@code bottom}. What follows begins below {@code bottom}. Positions are
	 * counted from the top edge of the paper.
	 *
	 * @param blocks what it shows
	 * @param width how wide lines may be
	 * @param earliest the highest place at which it may begin
	 * @param preferred the place at which it begins if that leaves it room enough
	 * @param bottom where it ends
	 */
	record Window(List<Block> blocks, double width, double earliest, double preferred, double bottom) implements Block {
	}

}
