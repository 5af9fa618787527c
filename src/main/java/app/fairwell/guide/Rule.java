package app.fairwell.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An entry of the rules.
 *
 * @param id its permanent id
 * @param rules the rules of the product that it serves
 * @param condition when it holds
 */
record Rule(String id, List<String> rules, Condition condition) {

	static Rule read(RuleFile.Entry entry, Facts facts, Set<String> more) {
		Set<String> names = new HashSet<>(more);
		names.addAll(Set.of("rules", "when", "unless"));
		entry.allow(names);
		List<String> rules = entry.require("rules").texts();
		if (rules.isEmpty() || !rules.stream().allMatch((rule) -> rule.matches("[A-L][1-9][0-9]?"))) {
			throw entry.problem("its 'rules' are ids of product.md, such as [C4, C7]");
		}
		return new Rule(entry.name(), rules, Condition.read(entry, facts));
	}

	boolean holds(long known) {
		return this.condition.holds(known);
	}

}
