package app.fairwell.typeset;

import java.awt.Rectangle;
import java.util.List;
import java.util.Locale;

/**
 * How words stand on a page to be compared: one in each row.
 *
 * @param weight the weight that they are set in
 * @param language their language
 */
record WordSheet(Weight weight, String language) {

	/** Rows on a page. */
	static final int ROWS = 20;

	/** The size of the type in points, twice that of a letter. */
	static final double SIZE = 20;

	/** Where words begin, in points. */
	static final double LEFT = 30;

	private static final double ROW = 40;

	private static final double BASELINE = (ROW - SIZE) / 2 + 0.8 * SIZE;

	private static final double DOTS = 200 / 72.0;

	/**
	 * Sets words.
	 * @param words the words
	 * @return the pages as PDF
	 */
	byte[] set(List<String> words) {
		Style style = new Style(this.weight, SIZE, ROW, 0, Alignment.LEFT);
		List<Block> blocks = words.stream().<Block>map((word) -> new Block.Text(word, style, false, 0, false)).toList();
		Margins margins = new Margins(0, 0, 0, PageSize.A4.height() - ROWS * ROW - 1, LEFT);
		return new Typesetter()
			.layOut(new Document(PageSize.A4, margins, Locale.forLanguageTag(this.language), "Words", "", blocks,
					new Document.Furniture("", style, null)))
			.toPdf();
	}

	static double baseline(int word) {
		return word % ROWS * ROW + BASELINE;
	}

	// In dots; as wide as a word can be
	static Rectangle row(int word) {
		return new Rectangle(0, (int) Math.round(word % ROWS * ROW * DOTS), 1600, (int) (ROW * DOTS));
	}

}
