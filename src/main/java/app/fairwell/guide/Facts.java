package app.fairwell.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be known when a rule is asked: pairs of a question and an answer, each a bit.
 */
final class Facts {

	private final Map<String, Map<String, Long>> bits = new LinkedHashMap<>();

	private int next;

	static Facts of(List<Question> questions) {
		Facts facts = new Facts();
		questions.forEach((question) -> facts.add(question.id(), question.answers()));
		return facts;
	}

	Facts add(String question, List<String> answers) {
		Map<String, Long> own = new LinkedHashMap<>();
		answers.forEach((answer) -> own.put(answer, 1L << this.next++));
		if (this.next >= Long.SIZE) {
			throw new IllegalStateException("More than " + Long.SIZE + " facts do not fit");
		}
		this.bits.put(question, own);
		return this;
	}

	/** The bit of an answer. */
	long bit(String question, String answer) {
		Long bit = this.bits.getOrDefault(question, Map.of()).get(answer);
		if (bit == null) {
			throw new IllegalArgumentException(
					"The question '%s' has no answer '%s'; it has %s".formatted(question, answer, answers(question)));
		}
		return bit;
	}

	/** The bits of several answers together. */
	long bits(Map<Question, String> given) {
		long all = 0;
		for (Map.Entry<Question, String> answer : new HashMap<>(given).entrySet()) {
			all |= bit(answer.getKey().id(), answer.getValue());
		}
		return all;
	}

	List<String> questions() {
		return List.copyOf(this.bits.keySet());
	}

	List<String> answers(String question) {
		return new ArrayList<>(this.bits.getOrDefault(question, Map.of()).keySet());
	}

}
