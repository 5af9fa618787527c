package app.fairwell.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import app.fairwell.support.Poppler;

/**
 * What the typesetter is tried on: a letter in each language, and for each Indic script
 * 300 random strings of syllables, many of which no language has.
 */
final class TrialWords {

	private static final Path FOLDER = Path.of("src/test/resources/typeset/words");

	private TrialWords() {
	}

	/**
	 * The paragraphs of a letter, one after the other.
	 * @param language its language
	 * @return its lines, the short ones too
	 */
	static List<String> letter(String language) {
		return lines(language + ".txt").stream()
			.filter((line) -> !line.startsWith("lang=") && !line.startsWith("font="))
			.map((line) -> line.substring(line.indexOf('=') + 1))
			.flatMap((line) -> List.of(line.split("\\|")).stream())
			.toList();
	}

	/**
	 * The words of a letter.
	 * @param language its language
	 * @return what stands between white space, each once
	 */
	static List<String> words(String language) {
		return letter(language).stream().flatMap((line) -> Poppler.wordsOf(line).stream()).distinct().toList();
	}

	/**
	 * The random strings of a language's script.
	 * @param language hi, bn or te
	 * @return 300 strings
	 */
	static List<String> random(String language) {
		return lines(language + ".fuzz");
	}

	/**
	 * Words in which scripts meet: numbers and invoices, money, joiners, the danda after
	 * other letters, marks without a letter.
	 * @return the words
	 */
	static List<String> mixed() {
		return Poppler.wordsOf(String.join(" ", lines("mixed.txt")));
	}

	private static List<String> lines(String name) {
		try {
			return Files.readAllLines(FOLDER.resolve(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
