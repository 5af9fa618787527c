package app.fairwell.guide;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import app.fairwell.letter.Framing;
import app.fairwell.letter.Reason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every combination of answers is advised, and each rule of product.md C holds in all of
 * them.
 */
class PartingWalkTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

	private static final PartingRules RULES = PartingRules.read(RuleFile.read());

	private static final long CHANGING = bits("change", "yes");

	private static final long LASTING = bits("change", "no");

	private static final long UNWRITTEN = bits("documented", "no", "unsure");

	private static final long NEW = bits("sudden", "yes", "unsure");

	private static final long FRIEND = bits("friend", "yes");

	private static final long LONG = bits("years", "over-five");

	private static final long UNSPOKEN = bits("talked", "no", "unsure");

	private static final long NOTICE = bits("notice", "yes");

	private static final long NOTICE_UNKNOWN = bits("notice", "unsure");

	private static final long DEADLINE = bits("deadline", "yes");

	private static final long UNFAIR = bits("unfair", "yes");

	private static final Set<String> decided = new HashSet<>();

	private static final Set<String> checked = new HashSet<>();

	private static final Set<String> offered = new HashSet<>();

	private static final Set<String> broken = new LinkedHashSet<>();

	private static long walked;

	/** One pass, which looks at every rule: there are nine million combinations. */
	@BeforeAll
	static void walk() {
		long[] answers = answers();
		for (int ticked = 0; ticked < 1 << Reason.values().length; ticked++) {
			Set<Reason> reasons = reasons(ticked);
			for (long given : answers) {
				look(new Path(reasons, given, RULES.advise(reasons, given, TODAY)));
			}
		}
	}

	private static long[] answers() {
		long[] all = { 0 };
		for (Question question : Question.PARTING) {
			long[] before = all;
			all = question.answers()
				.stream()
				.mapToLong((answer) -> RULES.facts().bit(question.id(), answer))
				.flatMap((bit) -> Arrays.stream(before).map((known) -> known | bit))
				.toArray();
		}
		return all;
	}

	private static long bits(String question, String... answers) {
		return Arrays.stream(answers).mapToLong((answer) -> RULES.facts().bit(question, answer)).sum();
	}

	private static void look(Path path) {
		walked++;
		decided.add(path.advice().decided());
		path.advice().checks().forEach((check) -> checked.add(check.id()));
		offered.addAll(path.advice().offers());
		Invariants.ALL.forEach((rule, holds) -> {
			if (!holds.test(path) && broken.size() < 20) {
				broken.add(rule + " " + path);
			}
		});
	}

	private static Set<Reason> reasons(int ticked) {
		Set<Reason> reasons = EnumSet.noneOf(Reason.class);
		Arrays.stream(Reason.values()).filter((reason) -> (ticked & 1 << reason.ordinal()) != 0).forEach(reasons::add);
		return reasons;
	}

	@Test
	void walksEveryCombinationOfAnswers() {
		long combinations = 1L << Reason.values().length;
		for (Question question : Question.PARTING) {
			combinations *= question.answers().size();
		}
		assertThat(walked).isEqualTo(combinations).isEqualTo(512L * 3 * 3 * 3 * 4 * 2 * 3 * 3 * 3 * 3);
	}

	@Test
	void holdsEachRuleOnEveryPath() { // C1 to C7
		assertThat(broken).isEmpty();
	}

	@Test
	void everyRuleOfTheDataDecidesAPath() {
		assertThat(decided).containsExactlyInAnyOrderElementsOf(RULES.ids().get(0));
		assertThat(checked).containsExactlyInAnyOrderElementsOf(RULES.ids().get(1));
		assertThat(offered).containsExactlyInAnyOrderElementsOf(RULES.ids().get(2));
	}

	/** A combination with its advice. */
	record Path(Set<Reason> reasons, long answers, Advice advice) {

		boolean says(long answers) {
			return (this.answers & answers) != 0;
		}

		boolean is(Verdict verdict) {
			return this.advice.verdict() == verdict;
		}

		boolean checks(String id) {
			for (Advice.Check check : this.advice.checks()) {
				if (check.id().equals(id)) {
					return true;
				}
			}
			return false;
		}

		boolean offers(String id) {
			return this.advice.offers().contains(id);
		}

		boolean isPressing() {
			return this.reasons.contains(Reason.ABUSIVE_TO_STAFF) || this.reasons.contains(Reason.UNETHICAL);
		}

		boolean isNew() {
			return says(NEW);
		}

	}

	/** What must be true of every path, told without the data. */
	private static final class Invariants {

		static final Map<String, Predicate<Path>> ALL = Map.ofEntries(
				Map.entry("C1 challenging alone is kept",
						(path) -> path.reasons().isEmpty() == path.advice().decided().equals("no-reason")
								&& (!path.reasons().isEmpty() || path.is(Verdict.KEEP))),
				Map.entry("C1 one reason is parted for only when nothing can help it",
						(path) -> path.reasons().size() != 1 || path.isPressing() || !path.is(Verdict.PART)
								|| path.says(LASTING)),
				Map.entry("C1 what is not written down is to be",
						(path) -> path.checks("write-down") == (!path.reasons().isEmpty() && path.says(UNWRITTEN))),
				Map.entry("C2 likely to change is not yet",
						(path) -> path.isPressing() || path.reasons().isEmpty() || !path.says(CHANGING)
								|| path.is(Verdict.NOT_YET)),
				Map.entry("C2 not yet has a day and the win-back letter", (path) -> path
					.is(Verdict.NOT_YET) == (path.advice().again() != null && path.advice().again().isAfter(TODAY))
						&& path.is(Verdict.NOT_YET) == path.offers("win-back")),
				Map.entry("C3 an old friend who is suddenly difficult is not dropped",
						(path) -> path.isPressing() || !path.isNew() || !(path.says(FRIEND) || path.says(LONG))
								|| !path.is(Verdict.PART)),
				Map.entry("C4 abuse and what is not right part", (path) -> !path.isPressing() || path.is(Verdict.PART)),
				Map.entry("C4 more than one reason parts, unless C2 or C3 speaks first",
						(path) -> path.reasons().size() < 2 || path.says(CHANGING)
								|| (path.isNew() && (path.says(FRIEND) || path.says(LONG))) || path.is(Verdict.PART)),
				Map.entry("C4 these part soon",
						(path) -> path.offers(
								"soon") == (path.is(Verdict.PART) && (path.isPressing() || path.reasons().size() > 1))),
				Map.entry("C5 speak first",
						(path) -> (path.checks("speak-first")
								|| path.checks("speak-yourself")) == (!path.is(Verdict.KEEP) && path.says(UNSPOKEN))),
				Map.entry("C5 notice and form",
						(path) -> path.checks("notice-keep") == (path.is(Verdict.PART) && path.says(NOTICE))
								&& path.checks("notice-find") == (path.is(Verdict.PART) && path.says(NOTICE_UNKNOWN))),
				Map.entry("C5 a deadline asks for a lawyer or the insurer",
						(path) -> path.checks("lawyer-deadline") == (path.is(Verdict.PART) && path.says(DEADLINE))),
				Map.entry("C5 not discriminatory, not in retaliation",
						(path) -> path.checks("lawyer-unfair") == (path.is(Verdict.PART) && path.says(UNFAIR))),
				Map.entry("C6 the reasons that led to it are named",
						(path) -> path.advice().grounds().get(0).weight() == Advice.Weight.DECIDES
								&& !path.advice().grounds().get(0).rules().isEmpty()),
				Map.entry("C7 nothing but these decides where rules collide",
						(path) -> !path.isPressing() || Set.of("abuse", "unethical").contains(path.advice().decided())),
				Map.entry("B4 the framing is that of the reasons",
						(path) -> path.advice()
							.framing() == (path.is(Verdict.PART) ? Framing.of(path.reasons()) : null)),
				Map.entry("A11 under attitude nobody is named",
						(path) -> !path.is(Verdict.PART)
								|| (path.advice().framing() == Framing.ATTITUDE) == path.offers("wishes")),
				Map.entry("A10 others are named, unless something was not right",
						(path) -> path
							.offers("others") == (path.is(Verdict.PART) && path.advice().framing() != Framing.ATTITUDE
									&& !path.reasons().contains(Reason.UNETHICAL))));

	}

}
