package app.fairwell.tone;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A construction that should not stand in a letter.
 *
 * @param family its family
 * @param id its id in the family
 * @param level how sure it is
 * @param kinds the letters it is for, empty for both
 * @param framings the framings it is for, empty for every one
 * @param any one of these must match
 * @param not what overlaps one of these is no match
 * @param unless one of these anywhere in the sentence silences the rule
 * @param why the reason
 * @param better whole sentences that may stand in place
 * @param instead what may stand in place of the matched words, or null
 * @param caught examples that it finds
 * @param passed near misses that it leaves alone
 */
record Rule(String family, String id, Level level, Set<String> kinds, Set<String> framings, List<Pattern> any,
		List<Pattern> not, List<Pattern> unless, String why, List<String> better, @Nullable String instead,
		List<String> caught, List<String> passed) {

	String name() {
		return this.family + "/" + this.id;
	}

	boolean appliesTo(ToneContext context) {
		return (this.kinds.isEmpty() || this.kinds.contains(context.kind().id())) && (this.framings.isEmpty()
				|| (context.framing() != null && this.framings.contains(context.framing())));
	}

	/** Whether a match counts, all else in the sentence considered. */
	boolean counts(Pattern.Match match, Reading reading) {
		if (isIn(reading, this.unless)) {
			return false;
		}
		boolean[] vetoed = { false };
		each(reading, this.not, (other) -> vetoed[0] |= other.overlaps(match));
		return !vetoed[0];
	}

	/** Whether one of the patterns is anywhere in a sentence. */
	static boolean isIn(Reading reading, List<Pattern> patterns) {
		boolean[] found = { false };
		each(reading, patterns, (match) -> found[0] = true);
		return found[0];
	}

	private static void each(Reading reading, List<Pattern> patterns, Consumer<Pattern.Match> consumer) {
		for (Pattern pattern : patterns) {
			BitSet firsts = pattern.firsts();
			for (int i = 0; i < reading.size(); i++) {
				Pattern.Match match = reading.answers(i).intersects(firsts) ? pattern.at(reading, i) : null;
				if (match != null) {
					consumer.accept(match);
				}
			}
		}
	}

}
