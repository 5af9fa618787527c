package app.fairwell.tone;

import java.util.List;

/**
 * Reads a text and says what should be looked at in it (product.md F). Nothing found
 * means nothing found by these rules, never that all is good.
 */
public final class ToneReview {

	/** The most UTF-16 units of a text that are read; the rest is left out. */
	public static final int LONGEST_TEXT = 50_000;

	private ToneReview() {
	}

	/**
	 * Reads the rules of every language from the class path.
	 * @return a review that many threads may use
	 * @throws InvalidToneDataException if a file of rules cannot be used
	 */
	public static ToneReview load() {
		return new ToneReview();
	}

	/**
	 * Reviews what a person typed.
	 * @param text whole sentences, or a phrase of a field
	 * @param context what the text belongs to
	 * @return the findings, sorted by where they begin
	 */
	public List<Finding> review(String text, ToneContext context) {
		return List.of();
	}

	/**
	 * Checks what only a whole letter shows (product.md F3).
	 * @param context what the letter is, with what the form knows
	 * @param letter the letter as it stands
	 * @return findings without offsets
	 */
	public List<Finding> reviewLetter(ToneContext context, ReviewedLetter letter) {
		return List.of();
	}

}
