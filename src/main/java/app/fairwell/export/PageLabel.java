package app.fairwell.export;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of the second page and those after it, for a browser that prints: the words
 * are the letter's, so they cannot stand in a style sheet that is always the same.
 */
final class PageLabel {

	private static final Pattern NUMBER = Pattern.compile("\\{(page|pages)}");

	private static final Pattern SPECIAL = Pattern.compile("[^A-Za-z0-9 ]");

	private PageLabel() {
	}

	/**
	 * Writes a style sheet.
	 * @param label the words with {@code {page}} and {@code {pages}}
	 * @param language the language of the letter
	 * @return a sheet that sets them as {@link LetterStyles#pageLabel()} does
	 */
	static String css(String label, Locale language) {
		LetterStyles styles = LetterStyles.of(0, language);
		String digits = language.getLanguage().equals("bn") ? ", bengali" : "";
		return """
				@page { @bottom-right { content: %s; color: #525252; font: %spt/%spt "Noto Serif", serif; } }
				@page :first { @bottom-right { content: none; } }
				""".formatted(content(label, digits), styles.pageLabel().size(), styles.pageLabel().leading());
	}

	private static String content(String label, String digits) {
		StringBuilder content = new StringBuilder();
		Matcher number = NUMBER.matcher(label);
		int start = 0;
		while (number.find()) {
			content.append(text(label.substring(start, number.start())))
				.append(" counter(")
				.append(number.group(1))
				.append(digits)
				.append(") ");
			start = number.end();
		}
		return content.append(text(label.substring(start))).toString();
	}

	private static String text(String words) {
		return '"' + SPECIAL.matcher(words)
			.replaceAll((special) -> Matcher.quoteReplacement("\\%06x".formatted(special.group().codePointAt(0))))
				+ '"';
	}

}
