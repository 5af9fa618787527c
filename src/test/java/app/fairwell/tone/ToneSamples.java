package app.fairwell.tone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Texts that the rules are tried on.
 */
final class ToneSamples {

	static final Path RULES = Path.of("src/main/resources/tone");

	static final Path CORPORA = Path.of("src/test/resources/tone");

	static final Path LETTERS = Path.of("src/test/resources/letters");

	private ToneSamples() {
	}

	/** The rules of a folder, so that they need no build. */
	static ToneReview review(Path folder) {
		return ToneReview
			.load((path) -> Files.exists(folder.resolve(path)) ? Files.newInputStream(folder.resolve(path)) : null);
	}

	static ToneContext context(String language, String kind, @Nullable String framing) {
		return new ToneContext(language,
				kind.equals("win-back") ? ToneContext.Kind.WIN_BACK : ToneContext.Kind.TERMINATION, framing,
				Known.NOTHING);
	}

	/** The context in which a rule is meant to find something. */
	static ToneContext context(String language, Rule rule) {
		return context(language,
				rule.kinds().contains("termination") ? "termination"
						: rule.kinds().stream().findFirst().orElse("termination"),
				rule.framings().stream().findFirst().orElse(null));
	}

	/** Whether a rule finds something in an example, all other rules aside. */
	static boolean finds(LanguageRules rules, Rule rule, String example) {
		return rules.readings(example, new Reading.Steps())
			.stream()
			.flatMap((reading) -> rules.hits(reading, context(rules.language(), rule)).stream())
			.anyMatch((hit) -> hit.rule() == rule);
	}

	/** The composer's letters of a language by file: nothing may be found in them. */
	static Map<String, List<String>> letters(String language, Path... folders) {
		Map<String, List<String>> letters = new TreeMap<>();
		for (Path folder : folders) {
			try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
				for (Path file : files.filter((path) -> path.toString().endsWith(".txt")).toList()) {
					String tag = folder.relativize(file).getName(0).toString();
					if (tag.equals(language) || tag.startsWith(language + "-")) {
						letters.put(file.toString(), Arrays.asList(Files.readString(file).split("={10,}")));
					}
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return letters;
	}

	/** The context of one of the composer's letters, told from its file's name. */
	static ToneContext letterContext(String language, String file) {
		String name = Path.of(file).getFileName().toString();
		return context(language, name.contains("win-back") ? "win-back" : "termination",
				name.contains("abusive") ? "attitude" : null);
	}

	static List<Row> corpus(String language, Path file) {
		try {
			return Files.readAllLines(file)
				.stream()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> Row.of(language, line))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A sentence of a corpus.
	 *
	 * @param family its family, or {@code ok}
	 * @param context the letter it is meant for
	 * @param sentence the sentence
	 */
	record Row(String family, ToneContext context, String sentence) {

		static Row of(String language, String line) {
			String[] parts = line.split("\t", 4);
			if (parts.length < 4) {
				throw new IllegalArgumentException("Expected family, kind, framing and sentence: " + line);
			}
			return new Row(parts[0].strip(), ToneSamples.context(language, parts[1].strip(),
					parts[2].strip().equals("any") ? null : parts[2].strip()), parts[3].strip());
		}

		boolean isBad() {
			return !this.family.equals("ok");
		}

	}

}
