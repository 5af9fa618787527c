package app.fairwell.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether to win a customer back: what they are worth against what it would cost, and
 * when enough is enough (product.md D8).
 */
final class WinBackRules {

	private static final List<Verdict> VERDICTS = List.of(Verdict.TRY, Verdict.CALL, Verdict.ENOUGH);

	private final Facts facts = Facts.of(Question.WINNING_BACK).add("balance", List.of("below", "even", "above"));

	private final List<Weighed> grounds;

	private final VerdictRules verdicts;

	private WinBackRules(RuleFile.Entry file) {
		file.allow(Set.of("grounds", "verdicts"));
		this.grounds = file.require("grounds").children().stream().map(this::weighed).toList();
		this.verdicts = VerdictRules.read(file.require("verdicts"), this.facts, VERDICTS);
	}

	private Weighed weighed(RuleFile.Entry entry) {
		Rule rule = Rule.read(entry, this.facts, Set.of("worth", "cost"));
		if (entry.child("worth").isPresent() == entry.child("cost").isPresent()) {
			throw entry.problem("needs either 'worth' or 'cost', in points");
		}
		return new Weighed(rule,
				entry.child("worth").map(RuleFile.Entry::number).orElseGet(() -> -entry.require("cost").number()));
	}

	/**
	 * Reads the rules.
	 * @param file the file
	 * @return the rules
	 * @throws InvalidRulesException naming the line and what is allowed
	 */
	static WinBackRules read(RuleFile.Entry file) {
		return new WinBackRules(file.require("win-back"));
	}

	/**
	 * Weighs.
	 * @param answers an answer to each question
	 * @return the advice; what speaks for trying weighs {@code FOR}, what it would cost
	 * {@code AGAINST}
	 */
	Advice weigh(Map<Question, String> answers) {
		long known = this.facts.bits(answers);
		int balance = 0;
		List<Advice.Ground> worth = new ArrayList<>();
		List<Advice.Ground> cost = new ArrayList<>();
		for (Weighed ground : this.grounds) {
			if (ground.rule().holds(known)) {
				balance += ground.points();
				boolean speaksFor = ground.points() > 0;
				(speaksFor ? worth : cost).add(new Advice.Ground(ground.rule().id(),
						speaksFor ? Advice.Weight.FOR : Advice.Weight.AGAINST, ground.rule().rules()));
			}
		}
		long all = known | this.facts.bit("balance", (balance > 0) ? "above" : (balance < 0) ? "below" : "even");
		VerdictRules.Entry decided = this.verdicts.decide(all);
		List<Advice.Ground> grounds = new ArrayList<>();
		grounds.add(new Advice.Ground(decided.rule().id(), Advice.Weight.DECIDES, decided.rule().rules()));
		grounds.addAll(worth);
		grounds.addAll(cost);
		return new Advice(decided.verdict(), grounds, List.of(), List.of(), null, null);
	}

	/** The ids of all entries: of grounds and verdicts. */
	List<List<String>> ids() {
		return List.of(this.grounds.stream().map((ground) -> ground.rule().id()).toList(), this.verdicts.ids());
	}

	private record Weighed(Rule rule, int points) {
	}

}
