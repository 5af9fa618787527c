package app.fairwell.export;

import java.util.List;
import java.util.stream.IntStream;

import app.fairwell.typeset.Alignment;
import app.fairwell.typeset.Style;
import app.fairwell.typeset.Weight;

/**
 * The type of a letter. Noto Serif has a large eye: 10 points of it read like 12 of
 * Times.
 *
 * @param size the size of the running text in points
 * @param leading from baseline to baseline
 * @param signatureRoom the room for ink
 */
record LetterStyles(double size, double leading, double signatureRoom) {

	private static final double BLACK = 0;

	private static final double SOFT = 0.32;

	/** From the roomiest to the tightest that still looks unhurried (product.md A15). */
	static final List<LetterStyles> STEPS = IntStream.rangeClosed(0, 5).mapToObj(LetterStyles::step).toList();

	private static LetterStyles step(int step) {
		double size = 10.5 - step * 0.2;
		return new LetterStyles(size, size * (1.44 - step * 0.014), 44 - step * 2.4);
	}

	Style body() {
		return new Style(Weight.REGULAR, this.size, this.leading, BLACK, Alignment.LEFT);
	}

	Style subject() {
		return new Style(Weight.BOLD, this.size + 0.75, this.leading, BLACK, Alignment.LEFT);
	}

	Style title() {
		return new Style(Weight.REGULAR, this.size - 1, this.leading - 1.5, SOFT, Alignment.LEFT);
	}

	Style enclosures() {
		return title();
	}

	Style address() {
		return new Style(Weight.REGULAR, 10, 13.4, BLACK, Alignment.LEFT);
	}

	Style delivery() {
		return new Style(Weight.BOLD, 8, 14.5, BLACK, Alignment.LEFT);
	}

	Style date() {
		return new Style(Weight.REGULAR, 10, 13.5, BLACK, Alignment.RIGHT);
	}

	Style wordmark() {
		return new Style(Weight.BOLD, 15, 19, BLACK, Alignment.LEFT);
	}

	Style company() {
		return new Style(Weight.BOLD, 10.5, 14, BLACK, Alignment.LEFT);
	}

	Style contact() {
		return new Style(Weight.REGULAR, 8.25, 11.5, SOFT, Alignment.LEFT);
	}

	Style pageLabel() {
		return new Style(Weight.REGULAR, 8.25, 11.5, SOFT, Alignment.RIGHT);
	}

	/**
	 * The white between two paragraphs.
	 * @return points
	 */
	double paragraphGap() {
		return this.leading * 0.5;
	}

}
