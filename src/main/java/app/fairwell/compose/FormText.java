package app.fairwell.compose;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import app.fairwell.customer.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people type into boxes.
 */
final class FormText {

	private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{2,3})*,\\d{3}(\\.\\d+)?");

	private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d{2}");

	private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

	private FormText() {
	}

	/**
	 * A text without the spaces around it.
	 * @param typed what was typed
	 * @return the text, or null when there is none
	 */
	static @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip().replace("\r\n", "\n");
	}

	/**
	 * The lines of a box that takes one entry a line.
	 * @param typed what was typed
	 * @return its lines without the blank ones
	 */
	static List<String> lines(@Nullable String typed) {
		return (typed != null) ? typed.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList()
				: List.of();
	}

	/**
	 * An amount of money without its sign, its currency and the marks between thousands,
	 * which people type and programs do not.
	 * @param typed what was typed, such as {@code £1,250.00} or {@code 85,50}
	 * @return a decimal number where the words are one, otherwise what was typed
	 */
	static @Nullable String amount(@Nullable String typed) {
		String text = text(typed);
		if (text == null) {
			return null;
		}
		String number = FoldedText.plainDigits(text)
			.toUpperCase(Locale.ROOT)
			.replaceAll("^[\\p{Sc}\\p{L}\\s]+|[\\p{Sc}\\p{L}\\s]+$", "");
		number = number.replaceAll("(?<=\\d)[\\s\\u00a0\\u202f'’](?=\\d{3})", "");
		if (GROUPED.matcher(number).matches()) {
			return number.replace(",", "");
		}
		String decimal = DECIMAL_COMMA.matcher(number).matches() ? number.replace(',', '.') : number;
		return NUMBER.matcher(decimal).matches() ? decimal : text;
	}

}
