package app.fairwell.guide;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether to win a customer back (product.md D8).
 */
class WinBackRulesTests {

	private static final WinBackRules RULES = WinBackRules.read(RuleFile.read());

	@Test
	void saysOnEveryPathWhenItIsEnough() { // D8
		Set<String> grounds = new HashSet<>();
		Set<String> decided = new HashSet<>();
		for (Map<Question, String> answers : combinations()) {
			Advice advice = RULES.weigh(answers);
			advice.grounds().forEach((ground) -> grounds.add(ground.id()));
			decided.add(advice.decided());
			boolean twice = answers.get(Question.ATTEMPTS).equals("two");
			boolean once = answers.get(Question.ATTEMPTS).equals("one");
			assertThat(!twice || advice.verdict() == Verdict.ENOUGH).as("%s", answers).isTrue();
			assertThat(!once || advice.verdict() != Verdict.TRY).as("%s", answers).isTrue();
			assertThat(advice.grounds().get(0).weight()).isEqualTo(Advice.Weight.DECIDES);
		}
		grounds.removeAll(decided);
		assertThat(grounds).containsExactlyInAnyOrderElementsOf(RULES.ids().get(0));
		assertThat(decided).containsExactlyInAnyOrderElementsOf(RULES.ids().get(1));
	}

	@Test
	void triesWhereNothingIsKnown() { // D8: trying saves the name even when it fails
		assertThat(weigh(Map.of(Question.EFFORT, "ordinary"))).isEqualTo(Verdict.TRY);
	}

	@Test
	void weighsWorthAgainstCost() { // D8
		assertThat(weigh(Map.of(Question.YEARS, "over-five", Question.REVENUE, "more", Question.LOUDNESS, "yes")))
			.isEqualTo(Verdict.TRY);
		assertThat(weigh(Map.of(Question.YEARS, "over-five", Question.STAFF, "yes"))).isEqualTo(Verdict.CALL);
		assertThat(weigh(Map.of(Question.REVENUE, "less", Question.EFFORT, "much", Question.STAFF, "yes")))
			.isEqualTo(Verdict.ENOUGH);
	}

	private static Verdict weigh(Map<Question, String> answers) {
		Map<Question, String> whole = new EnumMap<>(Question.class);
		Question.WINNING_BACK.forEach((question) -> whole.put(question, question.unasked()));
		whole.put(Question.EFFORT, "ordinary");
		whole.put(Question.ATTEMPTS, "none");
		whole.putAll(answers);
		return RULES.weigh(whole).verdict();
	}

	private static List<Map<Question, String>> combinations() {
		List<Map<Question, String>> all = List.of(Map.of());
		for (Question question : Question.WINNING_BACK) {
			List<Map<Question, String>> before = all;
			all = question.answers().stream().flatMap((answer) -> before.stream().map((known) -> {
				Map<Question, String> more = new EnumMap<>(Question.class);
				more.putAll(known);
				more.put(question, answer);
				return more;
			})).toList();
		}
		return all;
	}

}
