package app.fairwell.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the project's own files.
 */
final class Sources {

	static final Path TEMPLATES = Path.of("src/main/resources/templates");

	static final Path STATIC = Path.of("src/main/resources/static");

	static final Path MESSAGES = Path.of("src/main/resources/messages");

	static final Path JAVA = Path.of("src/main/java");

	private Sources() {
	}

	/**
	 * All files below a folder.
	 * @param folder where to look
	 * @param ending how their names end
	 * @return path to text
	 */
	static Map<String, String> in(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			Map<String, String> texts = new TreeMap<>();
			for (Path file : files.filter((path) -> path.toString().endsWith(ending)).toList()) {
				texts.put(folder.relativize(file).toString(), Files.readString(file));
			}
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
