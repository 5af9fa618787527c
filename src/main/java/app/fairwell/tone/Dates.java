package app.fairwell.tone;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;

/**
 * Finds dates as a language writes them: 28 February 2027, 28 lutego 2027 r., ২৮
 * ফেব্রুয়ারি ২০২৭, 2027 жылғы 28 ақпан, and in figures.
 */
final class Dates {

	private static final int LONGEST_ENDING = 6;

	private static final int REACH = 4;

	private final Map<String, Integer> months = new HashMap<>();

	Dates(String language, Fold fold, List<String> more) {
		DateFormatSymbols symbols = DateFormatSymbols.getInstance(new ULocale(language));
		for (int context : new int[] { DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE }) {
			for (int width : new int[] { DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED }) {
				String[] names = symbols.getMonths(context, width);
				for (int month = 0; month < 12; month++) {
					add(fold, names[month], month + 1);
				}
			}
		}
		for (int i = 0; i < more.size(); i++) {
			add(fold, more.get(i), i % 12 + 1);
		}
	}

	private void add(Fold fold, String name, int month) {
		String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
		this.months.put(fold.folded(fold.exact(bare)), month);
	}

	/**
	 * The dates in a sentence.
	 * @return for each the days that it may mean, more than one when written in figures
	 */
	List<Set<LocalDate>> in(Sentence sentence) {
		List<Set<LocalDate>> dates = new ArrayList<>();
		List<Token> tokens = sentence.tokens();
		for (int i = 0; i < tokens.size(); i++) {
			int month = month(tokens.get(i));
			Set<LocalDate> days = (month > 0) ? written(tokens, i, month) : inFigures(tokens, i);
			if (!days.isEmpty()) {
				dates.add(days);
			}
		}
		return dates;
	}

	private int month(Token token) {
		String word = token.folded();
		for (int length = word.length(); token.isWord() && length > 1
				&& length >= word.length() - LONGEST_ENDING; length--) {
			Integer month = this.months.get(word.substring(0, length));
			if (month != null && (length == word.length() || word.charAt(0) > 127 || length > 3)) {
				return month;
			}
		}
		return 0;
	}

	private static Set<LocalDate> written(List<Token> tokens, int at, int month) {
		int day = 0;
		int year = 0;
		for (int distance = 1; distance <= REACH; distance++) {
			for (int index : new int[] { at - distance, at + distance }) {
				int number = (index >= 0 && index < tokens.size()) ? number(tokens.get(index)) : 0;
				if (day == 0 && number > 0 && number <= 31 && distance <= 2) {
					day = number;
				}
				else if (year == 0 && number >= 1900 && number < 2200) {
					year = number;
				}
			}
		}
		return (day > 0 && year > 0) ? day(year, month, day) : Set.of();
	}

	private static int number(Token token) {
		int number = 0;
		for (int i = 0; token.isNumber() && i < token.exact().length() && number < 10_000; i++) {
			int digit = Character.digit(token.exact().charAt(i), 10);
			if (digit < 0) {
				break;
			}
			number = number * 10 + digit;
		}
		return number;
	}

	private static Set<LocalDate> inFigures(List<Token> tokens, int at) {
		List<Integer> parts = new ArrayList<>();
		if (tokens.get(at).isNumber()) {
			StringTokenizer pieces = new StringTokenizer(figures(tokens, at), "-./");
			while (pieces.hasMoreTokens() && parts.size() < 4) {
				String piece = pieces.nextToken();
				parts.add((piece.length() <= 4 && piece.chars().allMatch(Character::isDigit)) ? Integer.valueOf(piece)
						: 0);
			}
		}
		return (parts.size() == 3) ? days(parts) : Set.of();
	}

	private static String figures(List<Token> tokens, int at) {
		StringBuilder figures = new StringBuilder(tokens.get(at).exact());
		for (int i = at + 1; i + 1 < tokens.size() && i < at + 5; i += 2) {
			if (!tokens.get(i).is("/") || !tokens.get(i + 1).isNumber()) {
				break;
			}
			figures.append('/').append(tokens.get(i + 1).exact());
		}
		for (int i = 0; i < figures.length(); i++) {
			int digit = Character.digit(figures.charAt(i), 10);
			if (digit >= 0) {
				figures.setCharAt(i, (char) ('0' + digit));
			}
		}
		return figures.toString();
	}

	private static Set<LocalDate> days(List<Integer> parts) {
		Set<LocalDate> days = new HashSet<>();
		if (parts.get(0) > 31) {
			days.addAll(day(parts.get(0), parts.get(1), parts.get(2)));
		}
		else if (parts.get(2) > 31) {
			int year = (parts.get(2) < 100) ? 2000 + parts.get(2) : parts.get(2);
			days.addAll(day(year, parts.get(1), parts.get(0)));
			days.addAll(day(year, parts.get(0), parts.get(1)));
		}
		return days;
	}

	private static Set<LocalDate> day(int year, int month, int day) {
		try {
			return Set.of(LocalDate.of(year, month, day));
		}
		catch (DateTimeException ex) {
			return Set.of();
		}
	}

}
