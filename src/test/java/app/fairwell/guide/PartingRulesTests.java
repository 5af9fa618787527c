package app.fairwell.guide;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import app.fairwell.letter.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Whether to part, and how, told in examples; {@link PartingWalkTests} walks all.
 */
class PartingRulesTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

	private static final PartingRules RULES = PartingRules.read(RuleFile.read());

	@Test
	void decidesInTheOrderOfC7() { // C7
		Map<Question, String> changing = answers("sudden=yes talked=no years=over-five friend=yes change=yes");
		Map<Question, String> lasting = answers("sudden=yes talked=no years=over-five friend=yes change=no");
		Set<Reason> two = EnumSet.of(Reason.UNPROFITABLE, Reason.NO_REFERRALS);
		Set<Reason> abuse = EnumSet.of(Reason.ABUSIVE_TO_STAFF, Reason.NO_REFERRALS);
		assertThat(advise(abuse, changing).decided()).isEqualTo("abuse");
		assertThat(advise(two, changing).decided()).isEqualTo("likely-to-change");
		assertThat(advise(two, lasting).decided()).isEqualTo("old-friend");
		assertThat(advise(two, answers("sudden=no talked=no years=over-five friend=yes change=no")).decided())
			.isEqualTo("several");
	}

	@Test
	void namesWhatSpeaksForAndAgainst() { // C6
		Advice advice = advise(EnumSet.of(Reason.ABUSIVE_TO_STAFF, Reason.UNPROFITABLE),
				answers("sudden=yes talked=yes years=over-five friend=no change=yes"));
		assertThat(advice.grounds()).extracting(Advice.Ground::id)
			.containsExactly("abuse", "several", "likely-to-change", "long-standing");
		assertThat(advice.grounds()).extracting(Advice.Ground::weight)
			.containsExactly(Advice.Weight.DECIDES, Advice.Weight.FOR, Advice.Weight.AGAINST, Advice.Weight.AGAINST);
		assertThat(advice.grounds().get(0).rules()).containsExactly("C4", "C7");
	}

	@Test
	void asksForALawyerBeforeAllElse() { // C5
		Advice advice = advise(EnumSet.of(Reason.UNETHICAL),
				answers("talked=no change=no deadline=yes notice=yes unfair=yes"));
		assertThat(advice.checks()).extracting(Advice.Check::id)
			.containsExactly("lawyer-deadline", "lawyer-unfair", "speak-first", "notice-keep", "write-down");
		assertThat(advice.checks()).filteredOn(Advice.Check::first)
			.extracting(Advice.Check::id)
			.containsExactly("lawyer-deadline", "lawyer-unfair");
	}

	@Test
	void setsADayToLookAgain() { // C2
		Advice advice = advise(EnumSet.of(Reason.UNPROFITABLE), answers("change=yes"));
		assertThat(advice.again()).isEqualTo(LocalDate.of(2027, 4, 2));
		assertThat(advise(EnumSet.of(Reason.UNPROFITABLE), answers("talked=no change=no")).again())
			.isEqualTo(LocalDate.of(2027, 3, 3));
	}

	@Test
	void refusesAQuestionWithoutAnAnswer() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Parting(Set.of(), Map.of(Question.SUDDEN, "maybe")))
			.withMessageContaining("'sudden' is answered 'maybe'; allowed are [yes, no, unsure]");
	}

	private static Advice advise(Set<Reason> reasons, Map<Question, String> answers) {
		return RULES.advise(new Parting(reasons, answers), TODAY);
	}

	private static Map<Question, String> answers(String given) {
		Map<Question, @Nullable String> typed = new EnumMap<>(Question.class);
		for (String answer : given.split(" ")) {
			Question question = Question.PARTING.stream()
				.filter((one) -> answer.startsWith(one.id() + "="))
				.findFirst()
				.orElseThrow();
			typed.put(question, answer.substring(question.id().length() + 1));
		}
		return Answered.whole(Question.PARTING, typed);
	}

}
