package app.fairwell.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Verdicts in the order in which they decide (product.md C7).
 */
final class VerdictRules {

	private final List<Entry> entries;

	private VerdictRules(List<Entry> entries) {
		this.entries = entries;
	}

	static VerdictRules read(RuleFile.Entry file, Facts facts, List<Verdict> allowed) {
		return new VerdictRules(file.children().stream().map((entry) -> entry(entry, facts, allowed)).toList());
	}

	private static Entry entry(RuleFile.Entry entry, Facts facts, List<Verdict> allowed) {
		Rule rule = Rule.read(entry, facts, Set.of("verdict", "again"));
		RuleFile.Entry says = entry.require("verdict");
		Verdict verdict = Verdict.of(says.text())
			.filter(allowed::contains)
			.orElseThrow(() -> says.problem("allowed are " + allowed.stream().map(Verdict::id).toList()));
		if (entry.child("again").isPresent() != (verdict == Verdict.NOT_YET)) {
			throw entry.problem("'again' belongs to the verdict not-yet, and to it alone");
		}
		return new Entry(rule, verdict, entry.child("again").map(RuleFile.Entry::number).orElse(0));
	}

	/**
	 * The first that holds.
	 * @param known the facts
	 * @return the entry
	 * @throws IllegalStateException if none does: a test walks all facts
	 */
	Entry decide(long known) {
		for (Entry entry : this.entries) {
			if (entry.rule().holds(known)) {
				return entry;
			}
		}
		throw new IllegalStateException("No rule of the guide decides");
	}

	/**
	 * All that hold: the one that decided first, then those with it, then those against.
	 */
	List<Advice.Ground> grounds(long known, Entry decided) {
		List<Advice.Ground> grounds = new ArrayList<>();
		List<Advice.Ground> against = new ArrayList<>();
		for (Entry entry : this.entries) {
			if (entry.rule().holds(known)) {
				boolean same = entry.verdict() == decided.verdict();
				(same ? grounds : against).add(new Advice.Ground(entry.rule().id(),
						(entry == decided) ? Advice.Weight.DECIDES : same ? Advice.Weight.FOR : Advice.Weight.AGAINST,
						entry.rule().rules()));
			}
		}
		grounds.addAll(against);
		return grounds;
	}

	List<String> ids() {
		return this.entries.stream().map((entry) -> entry.rule().id()).toList();
	}

	/**
	 * A verdict and when it holds.
	 *
	 * @param rule when it holds
	 * @param verdict what it says
	 * @param again after how many days to look again, 0 for never
	 */
	record Entry(Rule rule, Verdict verdict, int again) {
	}

}
