package app.fairwell.letter;

import java.util.ArrayList;
import java.util.List;

/**
 * The mark of a missing answer in a preview. Marks are private-use characters, which no
 * answer may hold, and no released letter can hold a mark (product.md A14).
 */
public final class Gap {

	private static final char OPEN = '\uE000';

	private static final char CLOSE = '\uE001';

	private Gap() {
	}

	/**
	 * Marks the place of a missing answer.
	 * @param label what belongs there, in the language of the letter
	 * @return the marked label
	 */
	public static String mark(String label) {
		return OPEN + label + CLOSE;
	}

	/**
	 * Whether a text has a mark.
	 * @param text any text
	 * @return true if an answer is missing in it
	 */
	public static boolean in(String text) {
		return text.indexOf(OPEN) >= 0 || text.indexOf(CLOSE) >= 0;
	}

	/**
	 * Takes a text apart, so that a page can show its gaps.
	 * @param text any text
	 * @return its pieces in order, none empty
	 */
	public static List<Piece> pieces(String text) {
		List<Piece> pieces = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == OPEN || text.charAt(i) == CLOSE) {
				if (i > start) {
					pieces.add(new Piece(text.substring(start, i), text.charAt(i) == CLOSE));
				}
				start = i + 1;
			}
		}
		if (start < text.length()) {
			pieces.add(new Piece(text.substring(start), false));
		}
		return pieces;
	}

	/**
	 * A piece of a text.
	 *
	 * @param text its words
	 * @param gap whether it is the label of a missing answer
	 */
	public record Piece(String text, boolean gap) {
	}

}
