package app.fairwell.tone;

import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A construction, compiled into steps without a way back, so that a try at a word ends
 * after a number of steps that depends on the pattern alone, never on the text.
 */
final class Pattern {

	/** From here on a try remembers where it has been. */
	private static final int CAREFUL = 64;

	private static final String ENDS = "must begin and end with a word";

	private final List<Step> steps;

	private final BitSet firsts;

	Pattern(List<Step> steps) {
		this.steps = List.copyOf(steps);
		this.firsts = new BitSet();
		collect(0, new BitSet());
		for (int i = 0; i < this.steps.size(); i++) {
			if (isGap(i) && endsAt(i + 1)) {
				throw new IllegalArgumentException(ENDS);
			}
		}
	}

	private boolean isGap(int at) {
		return this.steps.get(at).kind() == Kind.NEAR || this.steps.get(at).kind() == Kind.FAR;
	}

	private boolean endsAt(int at) {
		Step step = this.steps.get(at);
		return switch (step.kind()) {
			case WORD, END -> false;
			case DONE -> true;
			default -> step.next().stream().anyMatch(this::endsAt);
		};
	}

	private void collect(int at, BitSet seen) {
		if (seen.get(at)) {
			return;
		}
		seen.set(at);
		Step step = this.steps.get(at);
		switch (step.kind()) {
			case WORD -> this.firsts.set(step.value());
			case FORK -> step.next().forEach((next) -> collect(next, seen));
			case OPEN, CLOSE, START, END -> collect(step.next().get(0), seen);
			default ->
				throw new IllegalArgumentException((step.kind() == Kind.DONE) ? "would match no word at all" : ENDS);
		}
	}

	/**
	 * The questions of which the first word answers at least one.
	 */
	BitSet firsts() {
		return this.firsts;
	}

	/**
	 * Tries the pattern at a word.
	 * @param reading the sentence
	 * @param start the index of its first word or mark
	 * @return what matched, or null
	 */
	@Nullable Match at(Reading reading, int start) {
		Try attempt = new Try(reading, start);
		return attempt.run(0, start) ? attempt.match() : null;
	}

	/**
	 * What a step does.
	 */
	enum Kind {

		/** Takes a word that answers a question. */
		WORD,

		/** Goes on at one of several steps, the first that works. */
		FORK,

		/** Passes over words, none across a mark. */
		NEAR,

		/** Passes over words and commas. */
		FAR,

		/** Is at the start of the sentence. */
		START,

		/** Is at its end. */
		END,

		/** Begins the marked group. */
		OPEN,

		/** Ends the marked group. */
		CLOSE,

		/** Has matched. */
		DONE

	}

	/**
	 * One step.
	 *
	 * @param kind what it does
	 * @param value the question, or how many words are passed over at most
	 * @param next where to go on
	 */
	record Step(Kind kind, int value, List<Integer> next) {
	}

	/**
	 * What matched, in indices of words and marks.
	 *
	 * @param start the first
	 * @param end after the last
	 * @param groupStart the first of the marked group, or -1
	 * @param groupEnd after its last, or -1
	 */
	record Match(int start, int end, int groupStart, int groupEnd) {

		boolean overlaps(Match other) {
			return this.start < other.end && other.start < this.end;
		}

	}

	private final class Try {

		private final Reading reading;

		private final int start;

		private final BitSet seen = new BitSet(0);

		private int count;

		private int end;

		private int groupStart = -1;

		private int groupEnd = -1;

		Try(Reading reading, int start) {
			this.reading = reading;
			this.start = start;
		}

		Match match() {
			return new Match(this.start, this.end, this.groupStart, this.groupEnd);
		}

		boolean run(int at, int position) {
			this.reading.count();
			if (++this.count > CAREFUL && wasHere(at, position)) {
				return false;
			}
			Step step = Pattern.this.steps.get(at);
			return switch (step.kind()) {
				case WORD -> this.reading.answers(position, step.value()) && run(at + 1, position + 1);
				case FORK -> forks(step, position);
				case NEAR, FAR -> passes(step, at, position);
				case START -> this.reading.isStart(position) && run(at + 1, position);
				case END -> this.reading.isEnd(position) && run(at + 1, position);
				case OPEN -> {
					this.groupStart = position;
					yield run(at + 1, position);
				}
				case CLOSE -> {
					boolean matched = run(at + 1, position);
					if (matched) {
						this.groupEnd = position;
					}
					yield matched;
				}
				case DONE -> {
					this.end = position;
					yield true;
				}
			};
		}

		private boolean wasHere(int at, int position) {
			int here = (position - this.start) * Pattern.this.steps.size() + at;
			boolean was = this.seen.get(here);
			this.seen.set(here);
			return was;
		}

		private boolean forks(Step step, int position) {
			for (int next : step.next()) {
				if (run(next, position)) {
					return true;
				}
			}
			return false;
		}

		private boolean passes(Step step, int at, int position) {
			int here = position;
			for (int passed = 0; passed <= step.value(); passed++) {
				if (run(at + 1, here)) {
					return true;
				}
				while (step.kind() == Kind.FAR && this.reading.isCrossable(here)) {
					here++;
					if (run(at + 1, here)) {
						return true;
					}
				}
				if (!this.reading.isWord(here)) {
					return false;
				}
				here++;
			}
			return false;
		}

	}

}
