package app.fairwell.letter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Letters as they were read and found good: for every language, reason and degree of
 * warmth each goodwill with none, one and three alternatives. With
 * {@code -Dgolden.write=true} the files are written anew, to be reviewed like prose.
 */
class GoldenLettersTests {

	private static final Path FOLDER = Path.of("src/test/resources/letters");

	static Stream<List<String>> files() {
		return Stream.of("en-GB", "en-US")
			.flatMap((language) -> Arrays.stream(Reason.values())
				.flatMap((reason) -> Stream.of(Warmth.values())
					.map((warmth) -> List.of(language, reason.id(), warmth.id()))));
	}

	@ParameterizedTest
	@MethodSource("files")
	void readsAsItWasFoundGood(List<String> name) throws IOException {
		String letters = letters(name.get(0), name.get(1), name.get(2));
		Path file = FOLDER.resolve(name.get(0)).resolve(name.get(1) + "-" + name.get(2) + ".txt");
		if (Boolean.getBoolean("golden.write")) {
			Files.createDirectories(file.getParent());
			Files.writeString(file, letters);
		}
		Assertions.assertThat(letters).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
	}

	private static String letters(String language, String reason, String warmth) {
		List<String> letters = new ArrayList<>();
		String currency = language.equals("en-US") ? "USD" : "GBP";
		for (Answers.Goodwill goodwill : Arrays.asList(null,
				new Answers.Goodwill("refund", "85.00", currency, null, "bank transfer within ten working days",
						"the last visit"),
				new Answers.Goodwill("cancel-invoice", "1240.50", currency, "2027-014", null, null))) {
			for (List<String> names : List.of(List.<String>of(), List.of("Northside Heating"),
					List.of("Northside Heating", "Mill Lane Gas Services", "O’Neill & Sons Ltd."))) {
				letters.add(LetterText.of(
						LetterAssert
							.compose(AnswersMother.answers()
								.language(language)
								.reasons(reason)
								.warmth(warmth)
								.goodwill(goodwill)
								.alternatives(names.toArray(String[]::new))
								.since((goodwill != null) ? "2014" : null))
							.letter()));
			}
		}
		return String.join("\n" + "=".repeat(72) + "\n\n", letters);
	}

}
