package app.fairwell.phrasebook;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the first word of a typed phrase says of the phrase: "within a week" is a time,
 * "to your card" a place. The classes are data of each language.
 */
public final class Openings {

	private static final String NUMBER = "#";

	private static final String CAPITAL = "^";

	private final Map<String, Set<String>> classes;

	Openings(Map<String, Set<String>> classes) {
		this.classes = Map.copyOf(classes);
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
		String word = ((end < 0) ? words : words.substring(0, end)).replaceAll("[,;:]$", "");
		return listed.contains(word.toLowerCase(Locale.ROOT))
				|| (Character.isUpperCase(first) && listed.contains(CAPITAL));
	}

	Set<String> names() {
		return this.classes.keySet();
	}

}
