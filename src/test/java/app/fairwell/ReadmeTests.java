package app.fairwell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the README names is there.
 */
class ReadmeTests {

	private static final Path SOURCES = Path.of("src/main/java/app/fairwell");

	private final String readme = read(Path.of("README.md"));

	@Test
	void namesOnlyClassesThatExist() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src"))) {
			Set<String> classes = files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".java"))
				.map((name) -> name.substring(0, name.length() - ".java".length()))
				.collect(Collectors.toSet());
			assertThat(found("`([A-Z][a-z0-9]+[A-Za-z0-9]*)`")).isNotEmpty().isSubsetOf(classes);
		}
	}

	@Test
	void namesOnlyFilesThatExist() {
		assertThat(found("[`(]((?:src|\\.ci)/[A-Za-z0-9/._-]+|LICENSE)[`)]")).isNotEmpty()
			.allSatisfy((name) -> assertThat(Path.of(name)).exists());
	}

	@Test
	void namesEveryPackageAndNoOther() throws IOException {
		try (Stream<Path> folders = Files.list(SOURCES)) {
			List<String> packages = folders.filter(Files::isDirectory)
				.map((folder) -> folder.getFileName().toString())
				.toList();
			assertThat(found("(?m)^\\| `([a-z]+)` \\|")).containsExactlyInAnyOrderElementsOf(packages);
		}
	}

	@Test
	void namesOnlySettingsThatAreRead() throws IOException {
		StringBuilder code = new StringBuilder(read(Path.of("src/main/resources/application.yaml")));
		try (Stream<Path> files = Files.walk(SOURCES)) {
			files.filter((file) -> file.toString().endsWith(".java")).map(ReadmeTests::read).forEach(code::append);
		}
		Set<String> inYaml = Set.of("FAIRWELL_DATA", "FAIRWELL_DB_URL", "FAIRWELL_DB_USER", "FAIRWELL_DB_PASSWORD");
		assertThat(found("(FAIRWELL_[A-Z_]+)")).isNotEmpty()
			.allSatisfy((name) -> assertThat(inYaml.contains(name) || code.indexOf(name) >= 0).as(name).isTrue());
		assertThat(code).contains("data: ./fairwell-data", "address: 127.0.0.1", "port: 8080");
	}

	@Test
	void namesOnlyCommandsThatExist() {
		String pom = read(Path.of("pom.xml"));
		assertThat(found("mvn[^`\\n]* -P([a-z]+)")).isNotEmpty()
			.allSatisfy((profile) -> assertThat(pom).contains("<id>" + profile + "</id>"));
		assertThat(found("mvn (spring-[a-z]+):")).isNotEmpty().allSatisfy((plugin) -> assertThat(pom).contains(plugin));
		assertThat(pom).contains("<finalName>fairwell</finalName>");
		assertThat(Path.of("src/benchmark/server.sh")).isExecutable();
		assertThat(Path.of("src/benchmark/start.sh")).isExecutable();
		assertThat(Path.of(".ci/run")).isExecutable();
	}

	private Set<String> found(String pattern) {
		return Pattern.compile(pattern)
			.matcher(this.readme)
			.results()
			.map((MatchResult match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
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
