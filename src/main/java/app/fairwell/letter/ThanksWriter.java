package app.fairwell.letter;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * Thanks the customer, as fits the length of the relationship (product.md A6).
 */
final class ThanksWriter implements SectionWriter {

	private static final int LONG_YEARS = 5;

	/**
	 * A longer service is named by the decision alone, so that it does not stand twice.
	 */
	private static final int SHORT_SERVICE = 40;

	@Override
	public SectionKind kind() {
		return SectionKind.THANKS;
	}

	@Override
	public String write(Telling telling) {
		String service = isShort(telling.request().service()) ? telling.service("thanked") : null;
		String given = telling.request().customer().since();
		String since = since(telling);
		StringBuilder key = new StringBuilder("thanks");
		if (given != null) {
			key.append(isLong(given, telling.request().letterDate()) ? ".long" : ".since");
		}
		if (service != null) {
			key.append(".service");
		}
		return telling.say(key.toString(),
				telling.slots().with("company", telling.company()).with("service", service).with("since", since));
	}

	private static boolean isShort(@Nullable String service) {
		return service != null && service.length() <= SHORT_SERVICE;
	}

	private static boolean isLong(String since, LocalDate now) {
		return now.getYear() - year(since) >= LONG_YEARS;
	}

	private static int year(String since) {
		return Integer.parseInt(since.substring(0, 4));
	}

	/**
	 * Since when they have been a customer, or null; within the last year the month says
	 * more than the year.
	 */
	static @Nullable String since(Telling telling) {
		String since = telling.request().customer().since();
		if (since == null) {
			return null;
		}
		LocalDate letterDate = telling.request().letterDate();
		if (since.length() > 4 && LocalDate.parse(since).isAfter(letterDate.minusYears(1))) {
			return telling.values().since(YearMonth.from(LocalDate.parse(since)));
		}
		return telling.values().since(Year.of(year(since)));
	}

}
