package app.fairwell.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the texts that paper is tried on: a letter in each language, and for each Indic
 * script 300 random strings of syllables, many of which no language has.
 */
public final class TrialTexts {

	private static final Path FOLDER = Path.of("src/test/resources/typeset/words");

	private TrialTexts() {
	}

	/**
	 * The lines of a file.
	 * @param name its name
	 * @return all of them
	 */
	public static List<String> lines(String name) {
		try {
			return Files.readAllLines(FOLDER.resolve(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The parts of a letter.
	 * @param language its language
	 * @return the lines of each part by its name, in the order of the letter
	 */
	public static Map<String, List<String>> letter(String language) {
		Map<String, List<String>> parts = new LinkedHashMap<>();
		for (String line : lines(language + ".txt")) {
			int equals = line.indexOf('=');
			List<String> values = List.of(line.substring(equals + 1).split("\\|"));
			parts.computeIfAbsent(line.substring(0, equals), (part) -> new ArrayList<>()).addAll(values);
		}
		parts.remove("font");
		return parts;
	}

}
