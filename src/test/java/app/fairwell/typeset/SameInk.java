package app.fairwell.typeset;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import app.fairwell.support.PagePictures;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares words as we set them with the same words as Chromium sets them, in pictures of
 * 200 dots per inch.
 */
final class SameInk {

	/** How many dots an edge may be off. */
	private static final int TOLERANCE = 2;

	private static final int MOST_AT_ONCE = 5 * WordSheet.ROWS;

	private SameInk() {
	}

	/**
	 * Finds the words that differ, and keeps a picture of each: ours above, Chromium's
	 * below.
	 * @param words the words
	 * @param language their language
	 * @param weight the weight to set them in
	 * @return those that differ by more than two dots
	 */
	static List<String> differing(List<String> words, String language, Weight weight) {
		List<String> differing = new ArrayList<>();
		WordSheet sheet = new WordSheet(weight, language);
		for (int from = 0; from < words.size(); from += MOST_AT_ONCE) {
			differing.addAll(compare(words.subList(from, Math.min(words.size(), from + MOST_AT_ONCE)), sheet));
		}
		return differing;
	}

	private static List<String> compare(List<String> words, WordSheet sheet) {
		List<BufferedImage> ours = PagePictures.of(sheet.set(words));
		List<BufferedImage> theirs = PagePictures.of(BrowserWords.set(words, sheet));
		assertThat(theirs).hasSameSizeAs(ours);
		List<String> differing = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			BufferedImage our = row(ours, i);
			BufferedImage their = row(theirs, i);
			if (!same(new Ink(our), new Ink(their))) {
				differing.add(words.get(i));
				PagePictures.keep(List.of(our, their), sheet.language() + "-" + words.get(i).hashCode());
			}
		}
		return differing;
	}

	private static BufferedImage row(List<BufferedImage> pages, int word) {
		BufferedImage page = pages.get(word / WordSheet.ROWS);
		Rectangle row = WordSheet.row(word);
		return page.getSubimage(row.x, row.y, row.width, row.height);
	}

	private static boolean same(Ink ours, Ink theirs) {
		return !ours.isEmpty() && ours.liesWithin(theirs, TOLERANCE) && theirs.liesWithin(ours, TOLERANCE);
	}

}
