package app.fairwell.guide;

import java.util.ArrayList;
import java.util.List;

/**
 * When an entry of the rules holds.
 *
 * @param when for each question the bits of the answers that will do
 * @param unless the bits of answers that will not
 */
record Condition(long[] when, long unless) {

	static Condition read(RuleFile.Entry entry, Facts facts) {
		List<Long> when = new ArrayList<>();
		entry.child("when")
			.ifPresent((given) -> given.children().forEach((question) -> when.add(bits(question, facts))));
		long unless = entry.child("unless")
			.map((given) -> given.children().stream().mapToLong((question) -> bits(question, facts)).sum())
			.orElse(0L);
		return new Condition(when.stream().mapToLong(Long::longValue).toArray(), unless);
	}

	private static long bits(RuleFile.Entry question, Facts facts) {
		if (!facts.questions().contains(question.name())) {
			throw question.problem("is no question; allowed are " + facts.questions());
		}
		long bits = 0;
		for (String answer : question.texts()) {
			if (!facts.answers(question.name()).contains(answer)) {
				throw question.problem("has no answer '" + answer + "'; allowed are " + facts.answers(question.name()));
			}
			bits |= facts.bit(question.name(), answer);
		}
		return bits;
	}

	boolean holds(long known) {
		if ((known & this.unless) != 0) {
			return false;
		}
		for (long answers : this.when) {
			if ((known & answers) == 0) {
				return false;
			}
		}
		return true;
	}

}
