package app.fairwell.phrasebook;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the first word of a typed phrase says of the phrase: "within a week" is a time,
 * "to your card" a place. The classes are data of each language.
 */
public final class Openings {

	private static final String NUMBER = "#";

	private static final String CAPITAL = "^";

	private static final String POSSESSIVE = "'s";

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}'’]+");

	private final Map<String, Set<String>> classes;

	private final Map<String, Set<String>> words;

	/**
	 * Openings of a language.
	 * @param classes first words, by class
	 * @param words words anywhere in a phrase, by class
	 */
	Openings(Map<String, Set<String>> classes, Map<String, Set<String>> words) {
		this.classes = Map.copyOf(classes);
		this.words = Map.copyOf(words);
	}

	/**
	 * Whether a phrase has a word of a class anywhere.
	 * @param name the class, as {@code values.yaml} names it
	 * @param words a phrase
	 * @return true if one of its words is listed
	 */
	public boolean contains(String name, String words) {
		return has(this.words.getOrDefault(name, Set.of()), words);
	}

	private static boolean has(Set<String> listed, String words) {
		return BETWEEN.splitAsStream(words.toLowerCase(Locale.ROOT)).anyMatch(listed::contains);
	}

	/**
	 * Whether a phrase begins with a word of a class.
	 * @param name the class, as {@code values.yaml} names it
	 * @param words a phrase, not blank
	 * @return true if its first word is listed, or is a number and {@code #} is listed,
	 * or begins with a capital and {@code ^} is listed
	 */
	public boolean begins(String name, String words) {
		Set<String> listed = this.classes.getOrDefault(name, Set.of());
		int first = words.codePointAt(0);
		if (!Character.isLetter(first)) {
			return listed.contains(NUMBER);
		}
		int end = words.indexOf(' ');
		String word = ((end < 0) ? words : words.substring(0, end)).toLowerCase(Locale.ROOT);
		return listed.contains(word.endsWith(",") ? word.substring(0, word.length() - 1) : word)
				|| (word.endsWith("'s") || word.endsWith("’s")) && listed.contains(POSSESSIVE)
				|| (Character.isUpperCase(first) && listed.contains(CAPITAL));
	}

	Set<String> names() {
		return this.classes.keySet();
	}

}
