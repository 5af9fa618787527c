package app.fairwell.letter;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Reads single answers and gathers what is wrong with them.
 */
final class AnswerCheck {

	static final int SHORT = Answers.LONGEST_LINE;

	static final int LONG = 2000;

	private static final int MOST_TEXTS = 60;

	static final int MOST = Answers.MOST_ENTRIES;

	private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");

	private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u00A0\\u2028\\u2029]+");

	/**
	 * Marks that nobody sees and that copying brings along; joiners and soft hyphens
	 * stay.
	 */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\u200C\u200D\u00AD]]");

	private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,3})?");

	private final List<AnswerProblem> problems = new ArrayList<>();

	private final Function<String, List<String>> unprintable;

	AnswerCheck(Function<String, List<String>> unprintable) {
		this.unprintable = unprintable;
	}

	List<AnswerProblem> problems() {
		return this.problems;
	}

	void problem(String field, String code, String... allowed) {
		this.problems.add(new AnswerProblem(field, code, List.of(allowed)));
	}

	/**
	 * Words on one line, tidied; null when there are none, as in a lone full stop or
	 * dash, or they cannot be taken.
	 */
	@Nullable String words(String field, @Nullable String given, int longest) {
		if (given == null || given.isBlank()) {
			return null;
		}
		String seen = UNSEEN.matcher(Normalizer.normalize(given, Normalizer.Form.NFC)).replaceAll("");
		String words = SPACE.matcher(seen).replaceAll(" ").strip();
		if (words.isEmpty()) {
			return null;
		}
		if (words.length() > longest) {
			problem(field, "too-long", Integer.toString(longest));
			return null;
		}
		return (isPrintable(field, words) && says(words)) ? words : null;
	}

	private static boolean says(String words) {
		return words.codePoints().anyMatch(Character::isLetterOrDigit);
	}

	private boolean isPrintable(String field, String words) {
		List<String> found = this.unprintable.apply(words);
		if (!found.isEmpty()) {
			this.problems.add(new AnswerProblem(field, "unprintable", List.of(), found));
			return false;
		}
		boolean writable = words.codePoints().allMatch(AnswerCheck::isWritable);
		if (!writable) {
			problem(field, "characters");
		}
		return writable;
	}

	private static boolean isWritable(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
			default -> true;
		};
	}

	/** The answers of a list that say something. */
	List<String> list(String field, List<String> given, int longest) {
		if (given.size() > MOST) {
			problem(field, "too-many", Integer.toString(MOST));
			return List.of();
		}
		List<String> list = new ArrayList<>();
		for (int i = 0; i < given.size(); i++) {
			String words = words(field + "[" + i + "]", given.get(i), longest);
			if (words != null && !list.contains(words)) {
				list.add(words);
			}
		}
		return list;
	}

	/**
	 * Words as typed with others that stand for them, paragraphs kept; blank ones are
	 * left out.
	 */
	Map<String, String> texts(String field, Map<String, String> given) {
		if (given.size() > MOST_TEXTS) {
			problem(field, "too-many", Integer.toString(MOST_TEXTS));
			return Map.of();
		}
		Map<String, String> texts = new HashMap<>();
		given.forEach((typed, text) -> {
			String words = Arrays.stream(text.strip().split("\\R\\s*\\R"))
				.map((paragraph) -> words(field, paragraph, LONG))
				.filter(Objects::nonNull)
				.collect(Collectors.joining("\n\n"));
			if (!words.isEmpty()) {
				texts.put(typed.strip(), words);
			}
		});
		return texts;
	}

	@Nullable LocalDate date(String field, @Nullable String given) {
		return date(field, given, "2027-02-28");
	}

	@Nullable LocalDate date(String field, @Nullable String given, String example) {
		if (given == null || given.isBlank()) {
			return null;
		}
		try {
			LocalDate date = LocalDate.parse(given.strip());
			if (date.getYear() >= 1900 && date.getYear() < 2200) {
				return date;
			}
		}
		catch (DateTimeException ex) {
			// told below
		}
		problem(field, "not-a-date", example);
		return null;
	}

	@Nullable BigDecimal amount(String field, @Nullable String given) {
		if (given == null || given.isBlank()) {
			return null;
		}
		String number = given.strip();
		if (AMOUNT.matcher(number).matches()) {
			BigDecimal amount = new BigDecimal(number);
			if (amount.signum() > 0 && amount.compareTo(MOST_MONEY) < 0) {
				return amount;
			}
		}
		problem(field, "not-an-amount", "85.00");
		return null;
	}

	/** One of a closed list of ids. */
	<T> @Nullable T oneOf(String field, @Nullable String given, T[] values, Function<T, String> id) {
		if (given == null || given.isBlank()) {
			return null;
		}
		for (T value : values) {
			if (id.apply(value).equals(given.strip())) {
				return value;
			}
		}
		problem(field, "unknown", Arrays.stream(values).map(id).toArray(String[]::new));
		return null;
	}

}
