package app.fairwell.draft;

import java.util.regex.Pattern;

/**
 * Takes out of typed text what no letter can show and no database can keep: control
 * characters, the marks of gaps, halves of surrogate pairs; line ends become one kind.
 */
public final class CleanText {

	private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");

	private static final Pattern REFUSED = Pattern.compile("[\\p{Cc}\\uE000\\uE001\\uFFFE\\uFFFF&&[^\\n\\t]]|\\p{Cs}");

	private CleanText() {
	}

	/**
	 * Cleans typed text.
	 * @param typed what was typed
	 * @return its words, without white space around them
	 */
	public static String of(String typed) {
		String lines = LINE_ENDS.matcher(typed).replaceAll("\n");
		return REFUSED.matcher(lines).replaceAll("").strip();
	}

}
