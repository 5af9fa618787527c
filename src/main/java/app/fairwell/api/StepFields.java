package app.fairwell.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import app.fairwell.letter.AnswerProblem;
import app.fairwell.letter.InvalidAnswersException;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a body says to a step, and gathers what cannot be taken. What it gives for a
 * field that cannot be taken is not for use: {@link #requireAll()} refuses it.
 */
final class StepFields {

	private static final int LONGEST_WORDS = 5_000;

	private static final int LONGEST_NUMBER = 200;

	private static final List<String> EXAMPLE = List.of("2027-02-28");

	private final List<AnswerProblem> problems = new ArrayList<>();

	/** One of a closed list of ids. */
	<T> T oneOf(String field, @Nullable String given, T[] values, Function<T, String> id) {
		for (T value : values) {
			if (id.apply(value).equals(given)) {
				return value;
			}
		}
		problem(field, isBlank(given) ? "missing" : "unknown", Arrays.stream(values).map(id).toList());
		return values[0];
	}

	LocalDate day(String field, @Nullable String given) {
		try {
			LocalDate day = isBlank(given) ? LocalDate.MIN : LocalDate.parse(given.strip());
			if (day.getYear() >= 1900 && day.getYear() < 2200) {
				return day;
			}
		}
		catch (DateTimeException ex) {
			// told below
		}
		problem(field, isBlank(given) ? "missing" : "not-a-date", EXAMPLE);
		return LocalDate.EPOCH;
	}

	String words(String field, @Nullable String given) {
		String words = wordsOrNull(field, given);
		if (words == null) {
			problem(field, "missing", List.of());
		}
		return String.valueOf(words);
	}

	@Nullable String wordsOrNull(String field, @Nullable String given) {
		return text(field, given, LONGEST_WORDS, "\n");
	}

	@Nullable String numberOrNull(String field, @Nullable String given) {
		return text(field, given, LONGEST_NUMBER, "");
	}

	private @Nullable String text(String field, @Nullable String given, int longest, String controls) {
		if (isBlank(given)) {
			return null;
		}
		String text = given.replaceAll("\\R", "\n").strip();
		if (text.length() > longest) {
			problem(field, "too-long", List.of(Integer.toString(longest)));
		}
		if (text.chars().anyMatch((sign) -> Character.isISOControl(sign) && controls.indexOf(sign) < 0)) {
			problem(field, "characters", List.of());
		}
		return text;
	}

	private void problem(String field, String code, List<String> allowed) {
		this.problems.add(new AnswerProblem(field, code, allowed));
	}

	/**
	 * Refuses a body of which a field cannot be taken.
	 * @throws InvalidAnswersException naming every such field
	 */
	void requireAll() {
		if (!this.problems.isEmpty()) {
			throw new InvalidAnswersException(this.problems);
		}
	}

	private static boolean isBlank(@Nullable String given) {
		return given == null || given.isBlank();
	}

}
