package app.fairwell.typeset;

import java.util.List;

import app.fairwell.support.Poppler;
import app.fairwell.support.TrialTexts;

/**
 * Words that the typesetter is tried on.
 */
final class TrialWords {

	private TrialWords() {
	}

	/**
	 * The words of a letter.
	 * @param language its language
	 * @return what stands between white space, each once
	 */
	static List<String> words(String language) {
		return TrialTexts.letter(language)
			.values()
			.stream()
			.flatMap(List::stream)
			.flatMap((line) -> Poppler.wordsOf(line).stream())
			.distinct()
			.toList();
	}

	/**
	 * The random strings of a language's script.
	 * @param language hi, bn or te
	 * @return 300 strings
	 */
	static List<String> random(String language) {
		return TrialTexts.lines(language + ".fuzz");
	}

	/**
	 * Words in which scripts meet: numbers and invoices, money, joiners, the danda after
	 * other letters, marks without a letter.
	 * @return the words
	 */
	static List<String> mixed() {
		return Poppler.wordsOf(String.join(" ", TrialTexts.lines("mixed.txt")));
	}

}
