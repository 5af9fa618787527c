package app.fairwell.guide;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Looks whether questions are answered.
 */
final class Answered {

	private Answered() {
	}

	static void require(Question question, @Nullable String given, Errors errors) {
		if (!question.offers(given)) {
			errors.rejectValue(question.id(), "guide.ask." + question.id() + ".missing");
		}
	}

	/** Answers, with what holds where nobody was asked. */
	static Map<Question, String> whole(Iterable<Question> questions, Map<Question, @Nullable String> given) {
		Map<Question, String> whole = new EnumMap<>(Question.class);
		questions.forEach(
				(question) -> whole.put(question, Objects.requireNonNullElse(given.get(question), question.unasked())));
		return whole;
	}

}
