package app.fairwell.typeset;

import java.util.List;

/**
 * A line of text, for any size. Measures are thousandths of the type size.
 *
 * @param pieces what stands on it, from left to right
 * @param width how wide it is without a space at its end
 */
record Line(List<Piece> pieces, double width) {

	/**
	 * A word, or a part of one after which the line may break.
	 *
	 * @param word its shape
	 * @param spaced whether a space follows, drawn at the end of a line too, so that no
	 * reader joins two words
	 */
	record Piece(ShapedWord word, boolean spaced) {
	}

}
