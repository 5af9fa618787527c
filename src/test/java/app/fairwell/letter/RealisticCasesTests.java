package app.fairwell.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Letters of many trades, as owners would fill in the form. They are the cases that
 * readers judge; with {@code -Dcases.write=true} they are written to {@code target/cases}
 * to be read.
 */
class RealisticCasesTests {

	private static final Path FOLDER = Path.of("src/test/resources/cases");

	private static final Map<String, Signs> SIGNS = JsonMapper.shared()
		.readValue(FOLDER.resolve("signs.json"), new TypeReference<>() {
		});

	static Stream<Case> cases() {
		return SIGNS.keySet().stream().flatMap(RealisticCasesTests::casesIn);
	}

	private static Stream<Case> casesIn(String language) {
		return Stream.of(JsonMapper.shared().readValue(FOLDER.resolve(language + ".json"), Case[].class));
	}

	@Test
	void hasCasesInEveryLanguage() { // K1
		Assertions.assertThat(LetterAssert.BOOKS.languages())
			.allSatisfy((tag) -> Assertions.assertThat(SIGNS).containsKey(Locale.forLanguageTag(tag).getLanguage()));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void keepsTheRules(Case told) throws IOException { // A2, A3, A5, A9, A10, A11, A14
		ComposedLetter composed = LetterAssert.COMPOSER
			.compose(LetterAssert.COMPOSER.request(told.answers(), AnswersMother.TODAY));
		String text = LetterText.of(composed.letter());
		write(told, text);
		Signs signs = Objects.requireNonNull(SIGNS.get(composed.letter().language().getLanguage()));
		Assertions.assertThat(Pattern.compile(signs.finality()).matcher(text).results()).hasSize(1);
		Assertions.assertThat(Pattern.compile(signs.apology()).matcher(text).results()).hasSize(1);
		Assertions.assertThat(text)
			.doesNotContain("null", "{", "}", "  ", "..", "।।", "।.", " .", " ,", " ।", "and/or", "(s)");
		told.privateNotes().forEach((note) -> Assertions.assertThat(text).doesNotContain(note));
		boolean attitude = composed.framing().framing() == Framing.ATTITUDE;
		for (String name : told.answers().alternatives()) {
			Assertions.assertThat(text.contains(name)).as(name).isNotEqualTo(attitude);
		}
	}

	private static void write(Case told, String text) throws IOException {
		if (Boolean.getBoolean("cases.write")) {
			Path folder = Files.createDirectories(Path.of("target/cases", told.answers().language()));
			Files.writeString(folder.resolve(told.id() + ".txt"), text);
		}
	}

	/**
	 * What each letter of a language says once.
	 *
	 * @param finality a pattern of the words that say that the decision is final
	 * @param apology a pattern of the words of the apology
	 */
	record Signs(String finality, String apology) {
	}

	/**
	 * A case.
	 *
	 * @param id its name
	 * @param note who and why
	 * @param privateNotes what must never show
	 * @param answers the answers
	 */
	record Case(String id, String note, List<String> privateNotes, Answers answers) {

		@Override
		public String toString() {
			return this.id;
		}

	}

}
