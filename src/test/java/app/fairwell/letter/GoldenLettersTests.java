package app.fairwell.letter;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Letters as they were read and found good: for every language, reason and degree of
 * warmth each goodwill with none, one and three alternatives, varied from the
 * {@code answers.json} of the language. With {@code -Dgolden.write=true} the files are
 * written anew, to be reviewed like prose.
 */
class GoldenLettersTests {

	private static final Path FOLDER = Path.of("src/test/resources/letters");

	static Stream<List<String>> files() throws IOException {
		try (Stream<Path> folders = Files.list(FOLDER)) {
			return folders.map((folder) -> folder.getFileName().toString())
				.sorted()
				.toList()
				.stream()
				.filter(LetterAssert.BOOKS.languages()::contains)
				.flatMap((language) -> reasons(language).flatMap((reason) -> Stream.of(Warmth.values())
					.map((warmth) -> List.of(language, reason.id(), warmth.id()))));
		}
	}

	/** All that English can tell; beside it one reason for each way to tell it. */
	private static Stream<Reason> reasons(String language) {
		return language.startsWith("en") ? Arrays.stream(Reason.values()) : Stream.of(Reason.OUTGROWN_CAPACITY,
				Reason.TAKES_TOO_MUCH_TIME, Reason.UNPROFITABLE, Reason.ABUSIVE_TO_STAFF);
	}

	@ParameterizedTest
	@MethodSource("files")
	void readsAsItWasFoundGood(List<String> name) throws IOException {
		String letters = letters(FOLDER.resolve(name.get(0)), name.get(1), name.get(2));
		Path file = FOLDER.resolve(name.get(0)).resolve(name.get(1) + "-" + name.get(2) + ".txt");
		if (Boolean.getBoolean("golden.write")) {
			Files.writeString(file, letters);
		}
		Assertions.assertThat(letters).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
	}

	private static String letters(Path folder, String reason, String warmth) {
		Answers base = JsonMapper.shared().readValue(folder.resolve("answers.json"), Answers.class);
		Answers.Goodwill refund = Objects.requireNonNull(base.goodwill());
		Answers.Goodwill cancelled = new Answers.Goodwill("cancel-invoice", cancelled(refund), refund.currency(),
				"2027-014", null, null);
		AnswersMother mother = AnswersMother.like(base).reasons(reason).warmth(warmth);
		List<String> letters = new ArrayList<>();
		for (Answers.Goodwill goodwill : Arrays.asList(null, refund, cancelled)) {
			for (int names : List.of(0, 1, 3)) {
				letters.add(LetterText.of(
						LetterAssert
							.compose(mother.goodwill(goodwill)
								.alternatives(base.alternatives().subList(0, names).toArray(String[]::new))
								.since((goodwill != null) ? "2014" : null))
							.letter()));
			}
		}
		return String.join("\n" + "=".repeat(72) + "\n\n", letters);
	}

	/** More than the refund, so that thousands are seen. */
	private static String cancelled(Answers.Goodwill refund) {
		return new BigDecimal(Objects.requireNonNull(refund.amount())).multiply(new BigDecimal("14.6")).toPlainString();
	}

}
