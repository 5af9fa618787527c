package app.fairwell.letter;

import java.util.List;

/**
 * Why one answer cannot be taken.
 *
 * @param field the answer's path in the JSON of a letter, such as {@code goodwill.amount}
 * or {@code alternatives[2]}
 * @param code what is wrong, the key of a message: {@code missing}, {@code unknown},
 * {@code too-long}, {@code not-a-date}, {@code not-an-amount}, {@code characters},
 * {@code unprintable}, {@code too-many}
 * @param allowed what would be allowed, for people and programs to read, or empty
 * @param found what stands in the answer and cannot be taken, or empty
 */
public record AnswerProblem(String field, String code, List<String> allowed, List<String> found) {

	public AnswerProblem {
		allowed = List.copyOf(allowed);
		found = List.copyOf(found);
	}

	public AnswerProblem(String field, String code, List<String> allowed) {
		this(field, code, allowed, List.of());
	}

}
