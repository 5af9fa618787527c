package app.fairwell.guide;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What somebody answered who asks whether to win a customer back (product.md D8).
 *
 * @param id the one-time id of the form
 * @param customer the id of the customer's record, or null
 * @param name the customer as typed, where no record was chosen
 * @param years the answer to {@link Question#YEARS}
 * @param revenue the answer to {@link Question#REVENUE}
 * @param referrals the answer to {@link Question#REFERRALS}
 * @param effort the answer to {@link Question#EFFORT}
 * @param staff the answer to {@link Question#STAFF}
 * @param loudness the answer to {@link Question#LOUDNESS}
 * @param others the answer to {@link Question#OTHERS}
 * @param attempts the answer to {@link Question#ATTEMPTS}
 */
record WinBackForm(@Nullable String id, @Nullable String customer, @Nullable String name, @Nullable String years,
		@Nullable String revenue, @Nullable String referrals, @Nullable String effort, @Nullable String staff,
		@Nullable String loudness, @Nullable String others, @Nullable String attempts) {

	static WinBackForm about(@Nullable UUID customer, @Nullable String name, @Nullable String years) {
		return new WinBackForm(UUID.randomUUID().toString(), Objects.toString(customer, null), name, years, null, null,
				null, null, null, null, null);
	}

	void check(Errors errors) {
		if (errors.hasErrors()) {
			return;
		}
		if (FirstForm.words(this.name).length() > FirstForm.LONGEST_NAME) {
			errors.rejectValue("name", "guide.name.long");
		}
		answers().forEach((question, given) -> Answered.require(question, given, errors));
	}

	Map<Question, @Nullable String> answers() {
		Map<Question, @Nullable String> answers = new LinkedHashMap<>();
		answers.put(Question.YEARS, this.years);
		answers.put(Question.REVENUE, this.revenue);
		answers.put(Question.REFERRALS, this.referrals);
		answers.put(Question.EFFORT, this.effort);
		answers.put(Question.STAFF, this.staff);
		answers.put(Question.LOUDNESS, this.loudness);
		answers.put(Question.OTHERS, this.others);
		answers.put(Question.ATTEMPTS, this.attempts);
		return answers;
	}

}
