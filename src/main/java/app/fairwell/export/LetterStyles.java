package app.fairwell.export;

import java.util.Locale;
import java.util.Set;

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
 * @param air by how much lines stand farther apart than those of Latin letters
 */
record LetterStyles(double size, double leading, double signatureRoom, double air) {

	/** How many ways there are to set a letter. */
	static final int STEPS = 6;

	private static final double BLACK = 0;

	private static final double SOFT = 0.32;

	/** Their signs stand above and below the letters, 1.35 times the type size in all. */
	private static final Set<String> TALL = Set.of("hi", "bn", "te");

	/**
	 * The type of a letter, from the roomiest to the tightest that still looks unhurried
	 * (product.md A15).
	 * @param step from 0 to below {@link #STEPS}
	 * @param language the language of the letter
	 * @return the type
	 */
	static LetterStyles of(int step, Locale language) {
		double air = TALL.contains(language.getLanguage()) ? 1.07 : 1;
		double size = 10.5 - step * 0.2;
		return new LetterStyles(size, size * (1.44 - step * 0.014) * air, 44 - step * 2.4, air);
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
		return new Style(Weight.REGULAR, 10, 12.6 * this.air, BLACK, Alignment.LEFT);
	}

	Style delivery() {
		return new Style(Weight.BOLD, 8, 14.5 * this.air, BLACK, Alignment.LEFT);
	}

	Style date() {
		return new Style(Weight.REGULAR, 10, 13.5 * this.air, BLACK, Alignment.RIGHT);
	}

	Style wordmark() {
		return new Style(Weight.BOLD, 15, 19 * this.air, BLACK, Alignment.LEFT);
	}

	Style company() {
		return new Style(Weight.BOLD, 10.5, 14 * this.air, BLACK, Alignment.LEFT);
	}

	Style contact() {
		return new Style(Weight.REGULAR, 8.25, 11.5 * this.air, SOFT, Alignment.LEFT);
	}

	/** What says in a Word file that a letter is not released. */
	Style mark() {
		return new Style(Weight.BOLD, 14, 18 * this.air, SOFT, Alignment.LEFT);
	}

	Style pageLabel() {
		return new Style(Weight.REGULAR, 8.25, 11.5 * this.air, SOFT, Alignment.RIGHT);
	}

	/**
	 * The white between two paragraphs.
	 * @return points
	 */
	double paragraphGap() {
		return this.leading * 0.5;
	}

}
