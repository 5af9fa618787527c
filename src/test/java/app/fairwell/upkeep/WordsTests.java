package app.fairwell.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.fairwell.audit.ChainState.Fault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The commands have words for whatever they find, and say what to do where it is wrong.
 */
class WordsTests {

	private static final Pattern SAID = Pattern
		.compile("(say|well|wrong|because|UpgradeRefusedException)\\(\\s*\"([a-z.-]+)\"");

	@Test
	void everythingSaidHasWordsAndEveryWordIsSaid() throws IOException {
		Set<String> said = new TreeSet<>(Set.of("doctor.line.well", "doctor.line.wrong", "password.problem.short",
				"password.problem.long", "password.problem.common", "password.problem.known"));
		for (Fault fault : Fault.values()) {
			if (fault != Fault.NONE) {
				said.add("doctor.trail." + fault.id());
				said.add("doctor.trail." + fault.id() + ".do");
			}
		}
		for (BackupProblem problem : BackupProblem.values()) {
			said.add("doctor.backup.failed." + problem.id());
		}
		try (Stream<Path> files = Files.list(Path.of("src/main/java/app/fairwell/upkeep"))) {
			files.map(WordsTests::read).forEach((code) -> SAID.matcher(code).results().forEach((call) -> {
				said.add(call.group(2));
				if (Set.of("wrong", "UpgradeRefusedException").contains(call.group(1))) {
					said.add(call.group(2) + ".do");
				}
			}));
		}
		said.removeIf((key) -> key.startsWith("audit.") || key.startsWith("backup.") || key.startsWith("draft.")
				|| key.endsWith(".") || key.endsWith("..do"));
		Properties words = new Properties();
		words.load(Files.newBufferedReader(Path.of("src/main/resources/upkeep/commands.properties")));
		assertThat(words.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(said);
	}

	@Test
	void countsInPlainWords() {
		assertThat(Words.say("doctor.sum", 0L)).isEqualTo("Everything is well.");
		assertThat(Words.say("doctor.sum", 1L)).isEqualTo("One thing is wrong.");
		assertThat(Words.say("doctor.sum", 2L)).isEqualTo("2 things are wrong.");
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
