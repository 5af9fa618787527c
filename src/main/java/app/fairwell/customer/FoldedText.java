package app.fairwell.customer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * Text as it is compared and searched: without case and without the marks of Latin,
 * Cyrillic and Greek letters, so that {@code lodz} finds {@code Łódź}. The vowel signs of
 * the Indic scripts stay: without them the words would be others.
 */
public final class FoldedText {

	private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]+");

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}\\u00a0\\u202f]+");

	/** Letters that Unicode does not take apart. */
	private static final Map<Character, String> WHOLE_LETTERS = Map.of('ł', "l", 'ø', "o", 'đ', "d", 'ħ', "h", 'ı', "i",
			'æ', "ae", 'œ', "oe", 'þ', "th", 'ð', "d");

	private FoldedText() {
	}

	/**
	 * Folds a text.
	 * @param text any text
	 * @return the folded text, runs of white space and control characters as one space,
	 * stripped
	 */
	public static String of(String text) {
		String lower = UCharacter.foldCase(text, true);
		String bare = MARKS.matcher(Normalizer2.getNFKDInstance().normalize(lower)).replaceAll("");
		StringBuilder folded = new StringBuilder(bare.length());
		for (int i = 0; i < bare.length(); i++) {
			char letter = bare.charAt(i);
			String whole = (letter < 128) ? null : WHOLE_LETTERS.get(letter);
			if (whole != null) {
				folded.append(whole);
			}
			else {
				folded.append(letter);
			}
		}
		return SPACES.matcher(folded).replaceAll(" ").strip();
	}

	/**
	 * The words of a text, folded.
	 * @param text any text
	 * @return its words in order, each once, none empty
	 */
	public static List<String> words(String text) {
		return Arrays.stream(of(text).split(" ")).filter((word) -> !word.isEmpty()).distinct().toList();
	}

	/**
	 * A text whose digits are those of programs.
	 * @param typed words with digits of any script, such as {@code ২০১৯}
	 * @return the same words with {@code 2019}
	 */
	public static String plainDigits(String typed) {
		return typed.codePoints()
			.map((character) -> Character.isDigit(character) ? '0' + Character.digit(character, 10) : character)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
