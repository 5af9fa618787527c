package app.fairwell.tone;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Words that should be looked at, or something that a letter lacks.
 *
 * @param start where the words begin, in UTF-16 units of the text, or null for a finding
 * about the whole letter
 * @param end where they end, or null
 * @param sentence the sentence they stand in, empty when something is missing
 * @param family the family of product.md F2, or the whole-letter check of F3
 * @param rule the family and the rule's id in it, with a slash
 * @param level how sure it is
 * @param why the key of the reason below {@code tone.why.}
 * @param suggestions whole sentences that may stand in place of the sentence, the best
 * first; an empty one leaves it out
 */
public record Finding(@Nullable Integer start, @Nullable Integer end, String sentence, String family, String rule,
		Level level, String why, List<String> suggestions) {

	public Finding {
		suggestions = List.copyOf(suggestions);
	}

	/**
	 * The key of the family's name in the interface.
	 * @return a key of the messages
	 */
	public String familyKey() {
		return "tone.family." + this.family;
	}

	/**
	 * The key of the reason in the interface.
	 * @return a key of the messages
	 */
	public String whyKey() {
		return "tone.why." + this.why;
	}

}
