package app.fairwell.phrasebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/**
 * Dates, amounts and lists as a letter in one language writes them: ICU's forms with the
 * phrase data's own patterns (product.md K1). Safe for use by many threads.
 */
public final class Values {

	private final SimpleDateFormat date;

	private final SimpleDateFormat sinceYear;

	private final SimpleDateFormat sinceMonth;

	private final LocalizedNumberFormatter number;

	// Making one takes longer than all the rest of a letter
	private final Map<Money, LocalizedNumberFormatter> money = new ConcurrentHashMap<>();

	private final Set<String> wholeAmounts;

	private final @Nullable String or;

	private final ListFormatter anyOf;

	private final ListFormatter and;

	Values(ULocale locale, Patterns patterns, Collection<String> wholeAmounts) {
		this.date = format(patterns.date(), locale);
		this.sinceYear = format(patterns.sinceYear(), locale);
		this.sinceMonth = format(patterns.sinceMonth(), locale);
		this.number = number(patterns.money(), locale);
		this.wholeAmounts = Set.copyOf(wholeAmounts);
		this.or = patterns.or();
		this.anyOf = ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE);
		this.and = ListFormatter.getInstance(locale, ListFormatter.Type.AND, ListFormatter.Width.WIDE);
	}

	private static SimpleDateFormat format(String pattern, ULocale locale) {
		SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
		format.setTimeZone(TimeZone.GMT_ZONE);
		return format;
	}

	private static LocalizedNumberFormatter number(@Nullable String pattern, ULocale locale) {
		if (pattern == null) {
			return NumberFormatter.withLocale(locale);
		}
		return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale)).toNumberFormatter()
			.grouping(NumberFormatter.GroupingStrategy.ON_ALIGNED);
	}

	/**
	 * A date written out in full.
	 * @param date the date
	 * @return "28 February 2027", "February 28, 2027" and so on
	 */
	public String date(LocalDate date) {
		return write(this.date, date);
	}

	/**
	 * A year since when something is so.
	 * @param year the year
	 * @return "2014", "2014 r." and so on, as the phrases with {@code since} need it
	 */
	public String since(Year year) {
		return write(this.sinceYear, year.atDay(1));
	}

	/**
	 * A month since when something is so.
	 * @param month the month
	 * @return "February 2027", as the phrases with {@code since} need it
	 */
	public String since(YearMonth month) {
		return write(this.sinceMonth, month.atDay(1));
	}

	private static String write(SimpleDateFormat format, LocalDate date) {
		// A format is not safe for many threads, a copy of it is cheap.
		return ((SimpleDateFormat) format.clone()).format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
	}

	/**
	 * An amount of money with all its decimals, or none where the language leaves them
	 * out of whole amounts of that currency.
	 * @param amount the amount
	 * @param currency an ISO 4217 code
	 * @return "£85.00", "₹1,25,000" and so on
	 */
	public String money(BigDecimal amount, String currency) {
		boolean whole = amount.stripTrailingZeros().scale() <= 0 && this.wholeAmounts.contains(currency);
		return this.money.computeIfAbsent(new Money(currency, whole), this::formatter).format(amount).toString();
	}

	private LocalizedNumberFormatter formatter(Money money) {
		LocalizedNumberFormatter all = this.number.unit(Currency.getInstance(money.currency()));
		return money.whole() ? all.precision(Precision.integer()) : all;
	}

	/**
	 * Joins names of which one can be chosen.
	 * @param names at least one name
	 * @return "A", "A or B", "A, B or C"; "A, Ltd; B; or C" when a name has a comma
	 */
	public String anyOf(List<String> names) {
		return (this.or != null) ? join(this.or, names) : join(this.anyOf, names);
	}

	private static String join(String or, List<String> names) {
		String between = names.stream().anyMatch((name) -> name.contains(",")) ? "; " : ", ";
		int last = names.size() - 1;
		String before = String.join(between, names.subList(0, last));
		String end = (last > 1 && between.startsWith(";")) ? "; " : " ";
		return before.isEmpty() ? names.get(last) : before + end + or + " " + names.get(last);
	}

	/** Names that have commas of their own are set apart by semicolons. */
	private static String join(ListFormatter formatter, List<String> names) {
		if (names.stream().noneMatch((name) -> name.contains(","))) {
			return formatter.format(names);
		}
		List<String> marks = IntStream.range(0, names.size()).mapToObj((i) -> "\u0000" + i + "\u0000").toList();
		String joined = formatter.format(marks).replace(",", ";");
		if (names.size() > 2) {
			joined = joined.replaceFirst("(" + marks.get(names.size() - 2) + ");?", "$1;");
		}
		for (int i = 0; i < names.size(); i++) {
			joined = joined.replace(marks.get(i), names.get(i));
		}
		return joined;
	}

	/**
	 * Joins things that belong together.
	 * @param things at least one thing
	 * @return "A", "A and B", "A, B and C"
	 */
	public String allOf(List<String> things) {
		return join(this.and, things);
	}

	/**
	 * The patterns of a language, in ICU's notation.
	 *
	 * @param date a date in full
	 * @param sinceYear a year since when something is so
	 * @param sinceMonth a month since when something is so
	 * @param money an amount with its currency, or null for ICU's own form
	 * @param or the word before the last of several choices, or null for ICU's own form
	 */
	record Patterns(String date, String sinceYear, String sinceMonth, @Nullable String money, @Nullable String or) {
	}

	/** What an amount is in, and whether it is written without decimals. */
	private record Money(String currency, boolean whole) {
	}

}
