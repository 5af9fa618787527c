package app.fairwell.customer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes texts apart into the terms by which they are found: words without regard to case,
 * accents, script of digits and spellings that people use side by side. A search finds a
 * term by its beginning; names can be found by any part, because their ends are terms
 * too. Letters that an alphabet counts as its own, such as the Kazakh ә and і, stay what
 * they are.
 */
public final class SearchTerms {

	/** Longer ones are cut, in what is found and in what is looked for. */
	private static final int LONGEST = 60;

	private static final int SHORTEST_END = 3;

	/** Stand inside words and are not seen: joiners, soft hyphens, marks of direction. */
	private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private static final Pattern MARK = Pattern.compile("\\p{M}");

	/**
	 * Hindi writes the dot of borrowed sounds or leaves it out; ड़ and ढ़ are other
	 * letters.
	 */
	private static final Pattern BORROWED_DOT = Pattern.compile("(?<![डढ])\u093c");

	/**
	 * Hindi writes a nasal before a consonant of its own row either way: हिन्दी, हिंदी.
	 */
	private static final Pattern HINDI_NASAL = Pattern
		.compile("ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])|\u0901");

	private SearchTerms() {
	}

	/**
	 * The words of a text that is written or looked for.
	 * @param text any text
	 * @return its terms in order, each once; none is empty or has a character that is
	 * neither letter nor digit nor mark
	 */
	public static Set<String> words(String text) {
		Set<String> terms = new LinkedHashSet<>();
		chunks(text).forEach((chunk) -> chunk.forEach((word) -> terms.add(cut(word))));
		return terms;
	}

	/**
	 * The words of a text that is kept, with those that somebody who does not write its
	 * signs would look for, such as {@code obrien} for {@code O'Brien}.
	 * @param text any text
	 * @return its terms
	 */
	public static Set<String> kept(String text) {
		Set<String> terms = new LinkedHashSet<>();
		chunks(text).forEach((chunk) -> addKept(terms, chunk));
		return terms;
	}

	/**
	 * The words of a name or a reference, with their ends, so that any part is found.
	 * @param name a name
	 * @return its terms
	 */
	public static Set<String> named(String name) {
		Set<String> terms = kept(name);
		List.copyOf(terms).forEach((term) -> addEnds(terms, term));
		return terms;
	}

	/** Between spaces stand words with signs between them. */
	private static List<List<String>> chunks(String text) {
		return Arrays.stream(folded(text).split(" "))
			.map((chunk) -> Arrays.stream(BETWEEN.split(chunk)).filter((word) -> !word.isEmpty()).toList())
			.toList();
	}

	private static String folded(String text) {
		String seen = UNSEEN.matcher(text).replaceAll("");
		String folded = FoldedText.plainDigits(FoldedText.of(seen)).replace("ৎ", "ত্");
		return HINDI_NASAL.matcher(BORROWED_DOT.matcher(folded).replaceAll("")).replaceAll("\u0902");
	}

	private static void addKept(Set<String> terms, List<String> chunk) {
		chunk.forEach((word) -> terms.add(cut(word)));
		String joined = String.join("", chunk);
		if (chunk.size() > 1 && joined.length() <= LONGEST) {
			terms.add(joined);
		}
	}

	private static void addEnds(Set<String> terms, String term) {
		List<Integer> starts = new ArrayList<>();
		for (int i = 0; i < term.length(); i += Character.charCount(term.codePointAt(i))) {
			starts.add(i);
		}
		for (int i = 1; i <= starts.size() - SHORTEST_END; i++) {
			String end = term.substring(starts.get(i));
			if (!MARK.matcher(end).lookingAt()) {
				terms.add(end);
			}
		}
	}

	private static String cut(String term) {
		if (term.length() <= LONGEST) {
			return term;
		}
		return term.substring(0, Character.isHighSurrogate(term.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
	}

}
