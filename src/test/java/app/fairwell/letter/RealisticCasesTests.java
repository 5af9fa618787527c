package app.fairwell.letter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Letters of many trades, as owners would fill in the form. They are the cases that
 * readers judge; with {@code -Dcases.write=true} they are written to {@code target/cases}
 * to be read.
 */
class RealisticCasesTests {

	static Stream<Case> cases() throws IOException {
		try (InputStream cases = RealisticCasesTests.class.getResourceAsStream("/cases/en.json")) {
			return Stream.of(JsonMapper.shared().readValue(cases, Case[].class));
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void keepsTheRules(Case told) throws IOException { // A2, A3, A5, A9, A10, A11, A14
		ComposedLetter composed = LetterAssert.COMPOSER
			.compose(LetterAssert.COMPOSER.request(told.answers(), AnswersMother.TODAY));
		String text = LetterText.of(composed.letter());
		write(told, text);
		Assertions.assertThat(text.split("decision is final", -1)).hasSize(2);
		Assertions.assertThat(text).doesNotContain("null", "{", "}", "  ", "..", " .", " ,", "and/or", "(s)");
		Assertions.assertThat(text.toLowerCase(Locale.ROOT).split("i am sorry|we apologi[sz]e", -1)).hasSize(2);
		told.privateNotes().forEach((note) -> Assertions.assertThat(text).doesNotContain(note));
		boolean attitude = composed.framing().framing() == Framing.ATTITUDE;
		for (String name : told.answers().alternatives()) {
			Assertions.assertThat(text.contains(name)).as(name).isNotEqualTo(attitude);
		}
	}

	private static void write(Case told, String text) throws IOException {
		if (Boolean.getBoolean("cases.write")) {
			Path folder = Files.createDirectories(Path.of("target/cases"));
			Files.writeString(folder.resolve(told.id() + ".txt"), text);
		}
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
