package app.fairwell.phrasebook;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import com.ibm.icu.lang.UCharacter;

/**
 * Tells a sentence from a phrase in what a person typed, and makes a sentence whole.
 */
public final class Sentences {

	private static final String ENDS = ".!?…।";

	private final Set<String> signs;

	private final Locale locale;

	Sentences(Collection<String> signs, Locale locale) {
		this.signs = Set.copyOf(signs);
		this.locale = locale;
	}

	/**
	 * Whether words stand on their own: they end like a sentence or hold one of the words
	 * that only sentences have ("will", "is").
	 * @param words what a person typed, not blank
	 * @return true for a sentence, false for a phrase that needs one around it
	 */
	public boolean isSentence(String words) {
		return isEnded(words)
				|| Stream.of(words.toLowerCase(this.locale).split("[^\\p{L}\\p{M}'’]+")).anyMatch(this.signs::contains);
	}

	/**
	 * Gives a sentence its capital and its full stop, if it lacks them.
	 * @param words a sentence, not blank
	 * @return the sentence
	 */
	public String whole(String words) {
		return capital(isEnded(words) ? words : words + ".");
	}

	/**
	 * Begins words with a capital.
	 * @param words any words, not blank
	 * @return the same words with their first letter as a capital
	 */
	public String capital(String words) {
		int end = words.offsetByCodePoints(0, 1);
		return UCharacter.toTitleCase(this.locale, words.substring(0, end), null) + words.substring(end);
	}

	/**
	 * Takes away the full stop of words that go inside a sentence.
	 * @param words any words, not blank
	 * @return the words without a full stop at their end
	 */
	public String inside(String words) {
		return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
	}

	private static boolean isEnded(String words) {
		return ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
	}

}
