package app.fairwell.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import app.fairwell.letter.Framing;
import app.fairwell.letter.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Whether to part with a customer, and how (product.md C).
 */
final class PartingRules {

	private static final List<Verdict> VERDICTS = List.of(Verdict.PART, Verdict.NOT_YET, Verdict.KEEP);

	private final Facts facts = Facts.of(Question.PARTING)
		.add("reason", Arrays.stream(Reason.values()).map(Reason::id).toList())
		.add("reasons", List.of("none", "one", "several"));

	private final VerdictRules verdicts;

	private final List<Rule> checks;

	private final Set<String> first;

	private final List<Rule> offers;

	private PartingRules(RuleFile.Entry file) {
		file.allow(Set.of("verdicts", "checks", "offers"));
		this.verdicts = VerdictRules.read(file.require("verdicts"), this.facts, VERDICTS);
		this.facts.add("decided", this.verdicts.ids())
			.add("verdict", VERDICTS.stream().map(Verdict::id).toList())
			.add("framing", Arrays.stream(Framing.values()).map(Framing::id).toList());
		List<RuleFile.Entry> given = file.require("checks").children();
		this.checks = given.stream().map((entry) -> Rule.read(entry, this.facts, Set.of("first"))).toList();
		this.first = Set.copyOf(given.stream().filter(PartingRules::isFirst).map(RuleFile.Entry::name).toList());
		this.offers = file.require("offers")
			.children()
			.stream()
			.map((entry) -> Rule.read(entry, this.facts, Set.of()))
			.toList();
	}

	private static boolean isFirst(RuleFile.Entry entry) {
		return entry.child("first").map((first) -> {
			if (!first.text().equals("yes")) {
				throw first.problem("is yes or left out");
			}
			return true;
		}).orElse(false);
	}

	/**
	 * Reads the rules.
	 * @param file the file
	 * @return the rules
	 * @throws InvalidRulesException naming the line and what is allowed
	 */
	static PartingRules read(RuleFile.Entry file) {
		return new PartingRules(file.require("parting"));
	}

	/**
	 * Advises.
	 * @param asked what was answered
	 * @param today the day on which it is asked
	 * @return the advice with its reasons
	 */
	Advice advise(Parting asked, LocalDate today) {
		return advise(asked.reasons(), this.facts.bits(asked.answers()), today);
	}

	Advice advise(Set<Reason> reasons, long answers, LocalDate today) {
		long known = answers | bits(reasons);
		VerdictRules.Entry decided = this.verdicts.decide(known);
		Framing framing = (decided.verdict() == Verdict.PART) ? Framing.of(reasons) : null;
		long all = known | this.facts.bit("decided", decided.rule().id())
				| this.facts.bit("verdict", decided.verdict().id()) | bit(framing);
		return new Advice(decided.verdict(), this.verdicts.grounds(known, decided), checks(all), offers(all), framing,
				(decided.again() > 0) ? today.plusDays(decided.again()) : null);
	}

	private long bits(Set<Reason> reasons) {
		long bits = this.facts.bit("reasons", reasons.isEmpty() ? "none" : (reasons.size() == 1) ? "one" : "several");
		for (Reason reason : reasons) {
			bits |= this.facts.bit("reason", reason.id());
		}
		return bits;
	}

	private long bit(@Nullable Framing framing) {
		return (framing != null) ? this.facts.bit("framing", framing.id()) : 0;
	}

	private List<Advice.Check> checks(long known) {
		List<Advice.Check> found = new ArrayList<>();
		for (Rule check : this.checks) {
			if (check.holds(known)) {
				found.add(new Advice.Check(check.id(), this.first.contains(check.id()), check.rules()));
			}
		}
		return found;
	}

	private List<String> offers(long known) {
		List<String> found = new ArrayList<>();
		for (Rule offer : this.offers) {
			if (offer.holds(known)) {
				found.add(offer.id());
			}
		}
		return found;
	}

	Facts facts() {
		return this.facts;
	}

	/** The ids of all entries: of verdicts, checks and offers. */
	List<List<String>> ids() {
		return List.of(this.verdicts.ids(), this.checks.stream().map(Rule::id).toList(),
				this.offers.stream().map(Rule::id).toList());
	}

}
