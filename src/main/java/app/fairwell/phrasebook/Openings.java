package app.fairwell.phrasebook;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What certain words of a typed phrase say of the phrase: "within a week" is a time by
 * its first word, "दस दिन में" by its last. The classes are data of each language.
 */
public final class Openings {

	private static final String NUMBER = "#";

	private static final String CAPITAL = "^";

	private static final String POSSESSIVE = "'s";

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\u200C\u200D'’]+");

	private static final Pattern ENDS = Pattern.compile("[\\p{Punct}।]+$");

	private final Map<String, Set<String>> first;

	private final Map<String, Set<String>> anywhere;

	private final Map<String, WordList> last;

	/**
	 * Classes of phrases in a language.
	 * @param first first words, by class
	 * @param anywhere words anywhere in a phrase, by class
	 * @param last last words or their endings, by class
	 */
	Openings(Map<String, Set<String>> first, Map<String, Set<String>> anywhere, Map<String, Set<String>> last) {
		this.first = Map.copyOf(first);
		this.anywhere = Map.copyOf(anywhere);
		this.last = last.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, (entry) -> new WordList(entry.getValue())));
	}

	/**
	 * Whether a phrase belongs to a class, by its first word, its last word or any word.
	 * @param name the class, as {@code values.yaml} names it
	 * @param phrase a phrase, not blank
	 * @return true if a word is listed in its place, or the phrase begins with a number
	 * and {@code #} is listed, or with a possessive ("Theo's", "last week's") and
	 * {@code 's} is listed, or with a name (a capital, and no small letter after it as in
	 * "VAT return") and {@code ^} is listed
	 */
	public boolean isOf(String name, String phrase) {
		return begins(this.first.getOrDefault(name, Set.of()), phrase) || ends(this.last.get(name), phrase)
				|| has(this.anywhere.getOrDefault(name, Set.of()), phrase);
	}

	private static boolean has(Collection<String> listed, String phrase) {
		return !listed.isEmpty() && BETWEEN.splitAsStream(phrase.toLowerCase(Locale.ROOT)).anyMatch(listed::contains);
	}

	private static boolean begins(Set<String> listed, String phrase) {
		if (listed.isEmpty() || phrase.isEmpty()) {
			return false;
		}
		int first = phrase.codePointAt(0);
		if (!Character.isLetter(first)) {
			return listed.contains(NUMBER);
		}
		String[] words = phrase.split(" ", 3);
		String word = words[0].toLowerCase(Locale.ROOT);
		return listed.contains(word.endsWith(",") ? word.substring(0, word.length() - 1) : word)
				|| (listed.contains(POSSESSIVE) && (isPossessive(words[0]) || isPossessive(second(words))))
				|| (listed.contains(CAPITAL) && Character.isUpperCase(first) && !beginsSmall(second(words)));
	}

	private static String second(String[] words) {
		return (words.length > 1) ? words[1] : "";
	}

	private static boolean isPossessive(String word) {
		return word.endsWith("'s") || word.endsWith("’s");
	}

	private static boolean beginsSmall(String word) {
		return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
	}

	private static boolean ends(@Nullable WordList listed, String phrase) {
		if (listed == null) {
			return false;
		}
		String words = ENDS.matcher(phrase).replaceAll("");
		return listed.has(words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
	}

	Set<String> names() {
		Set<String> names = new TreeSet<>(this.first.keySet());
		names.addAll(this.last.keySet());
		return names;
	}

}
