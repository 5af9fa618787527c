package app.fairwell.guide;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * The second page of the guide as typed: what to weigh before deciding.
 *
 * @param years the answer to {@link Question#YEARS}
 * @param friend the answer to {@link Question#FRIEND}
 * @param change the answer to {@link Question#CHANGE}
 * @param deadline the answer to {@link Question#DEADLINE}
 * @param notice the answer to {@link Question#NOTICE}
 * @param unfair the answer to {@link Question#UNFAIR}
 */
record SecondForm(@Nullable String years, @Nullable String friend, @Nullable String change, @Nullable String deadline,
		@Nullable String notice, @Nullable String unfair) {

	/** Nothing was asked. */
	static final SecondForm EMPTY = new SecondForm(null, null, null, null, null, null);

	/** With what the record of the customer knows, until somebody answers. */
	SecondForm knowing(@Nullable String years) {
		return (this.years != null) ? this
				: new SecondForm(years, this.friend, this.change, this.deadline, this.notice, this.unfair);
	}

	void check(Errors errors) {
		if (!errors.hasErrors()) {
			answers().forEach((question, given) -> Answered.require(question, given, errors));
		}
	}

	Map<Question, @Nullable String> answers() {
		Map<Question, @Nullable String> answers = new LinkedHashMap<>();
		answers.put(Question.YEARS, this.years);
		answers.put(Question.FRIEND, this.friend);
		answers.put(Question.CHANGE, this.change);
		answers.put(Question.DEADLINE, this.deadline);
		answers.put(Question.NOTICE, this.notice);
		answers.put(Question.UNFAIR, this.unfair);
		return answers;
	}

}
