package app.fairwell.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.fairwell.phrasebook.Values;

/**
 * Finds a day of the coming year in typed words. It tries each day in the forms in which
 * people write one, since that works for every language that letters can be written in.
 */
final class NamedDay {

	private static final int YEAR = 366;

	private static final DateTimeFormatter[] DAY_FIRST = forms("d.M.uuuu", "dd.MM.uuuu", "d/M/uuuu", "dd/MM/uuuu",
			"d-M-uuuu", "dd-MM-uuuu");

	private static final DateTimeFormatter[] MONTH_FIRST = forms("M/d/uuuu", "MM/dd/uuuu", "M-d-uuuu", "MM-dd-uuuu");

	private static final Pattern ENDS = Pattern.compile("^[\\s,.]+|[\\s,.]+$");

	private final Values values;

	private final LocalDate from;

	private final DateTimeFormatter[] numbers;

	NamedDay(Values values, String language, LocalDate from) {
		this.values = values;
		this.from = from;
		// In Canada both orders are usual, so neither says which day is meant
		this.numbers = switch (language) {
			case "en-US" -> MONTH_FIRST;
			case "en-CA" -> forms();
			default -> DAY_FIRST;
		};
	}

	private static DateTimeFormatter[] forms(String... patterns) {
		return Stream.of(patterns)
			.map((pattern) -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT))
			.toArray(DateTimeFormatter[]::new);
	}

	/** The last day that words name, or empty. */
	Optional<LocalDate> in(String words) {
		String plain = plain(words);
		return plain.codePoints().anyMatch(Character::isDigit) ? this.from.datesUntil(this.from.plusDays(YEAR))
			.filter((day) -> forms(day).anyMatch((form) -> isIn(plain, form)))
			.reduce((first, second) -> second) : Optional.empty();
	}

	private Stream<String> forms(LocalDate day) {
		String said = plain(this.values.date(day));
		String withoutYear = ENDS.matcher(said.replaceAll(day.getYear() + "( r\\.| жылғы)?", "")).replaceAll("");
		return Stream.concat(Stream.of(day.toString(), withoutYear),
				Stream.of(this.numbers).map((form) -> form.format(day)));
	}

	/** "1 May" stands neither in "11 May" nor "May 1" in "May 12". */
	private static boolean isIn(String words, String form) {
		int at = words.indexOf(form);
		while (at >= 0) {
			boolean begins = at == 0 || !Character.isDigit(words.charAt(at - 1));
			int end = at + form.length();
			if (begins && (end == words.length() || !Character.isDigit(words.charAt(end)))) {
				return true;
			}
			at = words.indexOf(form, at + 1);
		}
		return false;
	}

	/** Lower case, with the digits 0 to 9 and plain spaces. */
	private static String plain(String words) {
		StringBuilder plain = new StringBuilder();
		words.toLowerCase(Locale.ROOT)
			.codePoints()
			.map((sign) -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
			.map((sign) -> Character.isSpaceChar(sign) ? ' ' : sign)
			.forEach(plain::appendCodePoint);
		return plain.toString();
	}

}
