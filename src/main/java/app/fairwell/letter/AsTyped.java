package app.fairwell.letter;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The mark of words that stand in a translation as they were typed.
 */
public final class AsTyped {

	private static final char OPEN = '‹';

	private static final char CLOSE = '›';

	private AsTyped() {
	}

	/**
	 * Marks words.
	 * @param words one or more paragraphs
	 * @return the words with a mark around each paragraph
	 */
	public static String mark(String words) {
		return Arrays.stream(words.strip().split("\\n\\s*\\n"))
			.map((paragraph) -> OPEN + paragraph + CLOSE)
			.collect(Collectors.joining("\n\n"));
	}

	static boolean isMarked(String words) {
		return words.indexOf(OPEN) == 0 && words.indexOf(CLOSE) == words.length() - 1;
	}

	static boolean isIn(String text) {
		return text.indexOf(OPEN) >= 0 && text.indexOf(CLOSE) >= 0;
	}

	static String without(String marked) {
		return marked.substring(1, marked.length() - 1);
	}

}
