package app.fairwell.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Letters of many trades that ask a customer back, as owners would fill in the form. They
 * are the cases that readers judge; with {@code -Dcases.write=true} they are written to
 * {@code target/cases} to be read, with the call sheet of each.
 */
class WinBackCasesTests {

	private static final Path FOLDER = Path.of("src/test/resources/cases");

	private static final Map<String, Signs> SIGNS = JsonMapper.shared()
		.readValue(FOLDER.resolve("signs.json"), new TypeReference<>() {
		});

	static Stream<RealisticCasesTests.Case> cases() {
		return SIGNS.keySet()
			.stream()
			.map((language) -> FOLDER.resolve("win-back-" + language + ".json"))
			.filter(Files::exists)
			.flatMap((file) -> Stream.of(JsonMapper.shared().readValue(file, RealisticCasesTests.Case[].class)));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void keepsTheRules(RealisticCasesTests.Case told) throws IOException { // A5, A14, D2
																			// to D5
		Letter letter = LetterAssert.COMPOSER
			.compose(LetterAssert.COMPOSER.request(told.answers(), AnswersMother.TODAY))
			.letter();
		String text = LetterText.of(letter);
		write(told, text);
		Signs signs = Objects.requireNonNull(SIGNS.get(letter.language().getLanguage()));
		Assertions.assertThat(letter.sections())
			.extracting(Section::kind)
			.containsExactly(SectionKind.APOLOGY, SectionKind.EXPLANATION, SectionKind.FEELINGS, SectionKind.REMEDY,
					SectionKind.INVITATION, SectionKind.LISTENING, SectionKind.KEEP_IN_TOUCH, SectionKind.CLOSING);
		Assertions.assertThat(letter.sections().get(0).text()).containsPattern(signs.sorry());
		Assertions.assertThat(text)
			.doesNotContainPattern(signs.finality())
			.doesNotContain("null", "{", "}", "  ", "..", "।।", "।.", " .", " ,", " ।", "and/or", "(s)");
		told.privateNotes().forEach((note) -> Assertions.assertThat(text).doesNotContain(note));
	}

	private static void write(RealisticCasesTests.Case told, String text) throws IOException {
		if (Boolean.getBoolean("cases.write")) {
			Path folder = Files.createDirectories(Path.of("target/cases/win-back", told.answers().language()));
			CallSheet sheet = LetterAssert.COMPOSER.callSheet(told.answers(), AnswersMother.TODAY, "en");
			StringBuilder call = new StringBuilder(text).append("\n\n");
			sheet.parts()
				.forEach((part) -> call.append(part.step().id())
					.append(": ")
					.append(part.advice())
					.append("\n  ")
					.append(String.join("\n  ", part.words()))
					.append('\n'));
			Files.writeString(folder.resolve(told.id() + ".txt"), call);
		}
	}

	/**
	 * What a language says in such a letter.
	 *
	 * @param finality what only a letter says that ends it
	 * @param sorry a pattern of the words of the apology, which come first
	 */
	record Signs(String finality, String sorry) {
	}

}
