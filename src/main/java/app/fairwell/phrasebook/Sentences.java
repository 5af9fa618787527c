package app.fairwell.phrasebook;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.ibm.icu.lang.UCharacter;

/**
 * Tells a sentence from a phrase in what a person typed, and fits both into a letter.
 */
public final class Sentences {

	private static final String ENDS = ".!?…।";

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\u200C\u200D'’]+");

	/** Numbers with what is written on to them, and times of the day ("9 a.m."). */
	private static final Pattern NUMBERS = Pattern.compile("\\p{N}[\\p{L}\\p{M}\\p{N}.,:]*( ?[ap]\\.?m\\b\\.?)?");

	/** A first word that is a name, whatever else it may be: "May 5", "Will Smith". */
	private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+[.,]?( [\\p{Lu}\\p{N}(].*)?");

	private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}+(-\\p{Ll}+)*,?");

	private final WordList signs;

	private final WordList last;

	private final WordList hints;

	private final Subjects subjects;

	private final Set<String> relatives;

	private final Set<String> names;

	private final Set<String> abbreviations;

	private final String stop;

	private final Locale locale;

	Sentences(WordList signs, WordList last, WordList hints, Subjects subjects, Collection<String> relatives,
			Collection<String> names, Collection<String> abbreviations, String stop, Locale locale) {
		this.signs = signs;
		this.last = last;
		this.hints = hints;
		this.subjects = subjects;
		this.relatives = Set.copyOf(relatives);
		this.names = Set.copyOf(names);
		this.abbreviations = Set.copyOf(abbreviations);
		this.stop = stop;
		this.locale = locale;
	}

	/**
	 * Whether words stand on their own: before any relative clause they hold a word that
	 * only sentences have ("will", "is"), or they end like a sentence and hold a word
	 * that many sentences have ("arrived"), or "we" and the like open them, or their last
	 * word is a verb that ends sentences ("है"). A sum of money with its details is a
	 * phrase, unless such a word follows it ("£85 is due").
	 * @param words what a person typed, not blank
	 * @return true for a sentence, false for a phrase that needs one around it
	 */
	public boolean isSentence(String words) {
		boolean ended = isEnded(words);
		List<String> all = split(words);
		String kept = withoutRelative(words);
		List<String> main = kept.equals(words) ? all : split(kept);
		if (!main.isEmpty() && this.last.has(main.get(main.size() - 1))) {
			return true;
		}
		// Words keep their case but for the first: "May" inside is a month and no sign.
		List<String> open = all.stream().takeWhile((word) -> !this.relatives.contains(word)).toList();
		if (Character.getType(words.codePointAt(0)) == Character.CURRENCY_SYMBOL) {
			return !open.isEmpty() && this.signs.has(open.get(0));
		}
		return this.subjects.begin(open) || this.subjects.follow(this.hints, open)
				|| IntStream.range(NAME.matcher(words).matches() ? 1 : 0, open.size())
					.anyMatch((i) -> isSign(open, i, ended));
	}

	private boolean isSign(List<String> words, int at, boolean ended) {
		String word = words.get(at);
		return (this.signs.has(word) && !this.subjects.isWithin(words, at)) || (ended && this.hints.has(word));
	}

	/** Without a relative clause at the end, whose verb says nothing of the rest. */
	private String withoutRelative(String words) {
		int comma = words.lastIndexOf(", ");
		List<String> clause = (comma > 0) ? split(words.substring(comma)) : List.of();
		return (!clause.isEmpty() && this.relatives.contains(clause.get(0))) ? words.substring(0, comma) : words;
	}

	private List<String> split(String words) {
		return BETWEEN_WORDS.splitAsStream(NUMBERS.matcher(inFirst(words)).replaceAll(" "))
			.map((word) -> word.replace('’', '\''))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	private String inFirst(String words) {
		int end = (words.indexOf(' ') < 0) ? words.length() : words.indexOf(' ');
		return words.substring(0, end).toLowerCase(this.locale) + words.substring(end);
	}

	/**
	 * Gives a sentence its capital and its full stop, if it lacks them.
	 * @param words a sentence, not blank
	 * @return the sentence
	 */
	public String whole(String words) {
		return capital(isEnded(words) ? words : words + this.stop);
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
	 * Fits a phrase into the middle of a sentence: without a full stop, and without the
	 * capital that people give a field's first word, unless it looks like a name.
	 * @param words a phrase, not blank
	 * @return the phrase
	 */
	public String inside(String words) {
		boolean stopped = (isOnlyStop(words, ".") || isOnlyStop(words, this.stop)) && !isAbbreviated(words);
		String open = stopped ? words.substring(0, words.length() - 1).strip() : words;
		if (open.isEmpty()) {
			return words;
		}
		int end = open.indexOf(' ');
		String first = (end < 0) ? open : open.substring(0, end);
		boolean common = CAPITALISED.matcher(first).matches() && !this.names.contains(first.toLowerCase(this.locale));
		boolean followedByName = end >= 0 && Character.isUpperCase(open.codePointAt(end + 1));
		return (common && !followedByName) ? first.toLowerCase(this.locale) + open.substring(first.length()) : open;
	}

	private static boolean isOnlyStop(String words, String stop) {
		return words.endsWith(stop) && words.indexOf(stop) == words.length() - 1;
	}

	/** Whether the stop at the end belongs to the last word ("z 6 maja 2014 r."). */
	private boolean isAbbreviated(String words) {
		return this.abbreviations.contains(words.substring(words.lastIndexOf(' ') + 1, words.length() - 1));
	}

	private static boolean isEnded(String words) {
		return ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
	}

}
