package app.fairwell.tone;

import java.util.BitSet;
import java.util.List;

/**
 * A sentence whose words have been looked up.
 */
final class Reading {

	private final Sentence sentence;

	private final List<Token> tokens;

	private final List<BitSet> answers;

	private final int first;

	private final int last;

	private final Steps steps;

	Reading(Sentence sentence, Vocabulary.Lookup lookup, Steps steps) {
		this.sentence = sentence;
		this.tokens = sentence.tokens();
		this.answers = this.tokens.stream().map(lookup::answers).toList();
		this.steps = steps;
		int from = 0;
		while (from < size() && !this.tokens.get(from).isWord()) {
			from++;
		}
		int to = size();
		while (to > 0 && !this.tokens.get(to - 1).isWord()) {
			to--;
		}
		this.first = from;
		this.last = to;
	}

	Sentence sentence() {
		return this.sentence;
	}

	int size() {
		return this.tokens.size();
	}

	Token token(int index) {
		return this.tokens.get(index);
	}

	BitSet answers(int index) {
		return this.answers.get(index);
	}

	boolean answers(int index, int question) {
		return index < size() && this.answers.get(index).get(question);
	}

	boolean isWord(int index) {
		return index < size() && this.tokens.get(index).isWord();
	}

	/** A comma or a quotation mark, which a wide gap may pass. */
	boolean isCrossable(int index) {
		return index < size() && (this.tokens.get(index).is(",") || this.tokens.get(index).is(Tokeniser.QUOTE));
	}

	boolean isStart(int index) {
		return index <= this.first;
	}

	boolean isEnd(int index) {
		return index >= this.last;
	}

	void count() {
		this.steps.count++;
	}

	/**
	 * How many steps were taken.
	 */
	static final class Steps {

		long count;

	}

}
