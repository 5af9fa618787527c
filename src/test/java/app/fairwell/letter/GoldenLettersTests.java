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

	@ParameterizedTest
	@MethodSource("winBackFiles")
	void asksBackAsItWasFoundGood(List<String> name) throws IOException { // D2 to D5
		String letters = winBacks(FOLDER.resolve(name.get(0)), name.get(1));
		Path file = FOLDER.resolve(name.get(0)).resolve("win-back-" + name.get(1) + ".txt");
		if (Boolean.getBoolean("golden.write")) {
			Files.writeString(file, letters);
		}
		Assertions.assertThat(letters).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@MethodSource("languages")
	void repliesAsItWasFoundGood(String language) throws IOException { // I3
		Answers answers = JsonMapper.shared()
			.readValue(FOLDER.resolve(language).resolve("answers.json"), Answers.class);
		List<String> replies = new ArrayList<>();
		for (Reaction reaction : Reaction.values()) {
			FinalReply reply = LetterAssert.COMPOSER.reply(answers, AnswersMother.TODAY, reaction,
					AnswersMother.TODAY.plusDays(8));
			replies.add(reply.text() + "\n\n[" + reply.staff() + "]\n");
		}
		String text = String.join("\n" + "=".repeat(72) + "\n\n", replies);
		Path file = FOLDER.resolve(language).resolve("reply.txt");
		if (Boolean.getBoolean("golden.write")) {
			Files.writeString(file, text);
		}
		Assertions.assertThat(text).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
	}

	static Stream<String> languages() throws IOException {
		return files().map((name) -> name.get(0)).distinct();
	}

	static Stream<List<String>> winBackFiles() throws IOException {
		return files().map((name) -> List.of(name.get(0), name.get(2))).distinct();
	}

	/** Each goodwill with each time since they left, with all answers and with none. */
	private static String winBacks(Path folder, String warmth) {
		Answers base = JsonMapper.shared().readValue(folder.resolve("answers.json"), Answers.class);
		Answers.WinBack told = Objects.requireNonNull(base.winBack());
		List<String> letters = new ArrayList<>();
		Answers.Goodwill refund = Objects.requireNonNull(base.goodwill());
		List<Answers.Goodwill> goodwills = Arrays.asList(null, refund, cancelled(refund));
		List<String> days = Arrays.asList(null, "2027-01-28", "2026-08-01");
		for (int i = 0; i < days.size(); i++) {
			String leftOn = days.get(i);
			AnswersMother mother = AnswersMother.like(base)
				.reasons()
				.alternatives()
				.warmth(warmth)
				.goodwill(goodwills.get(i));
			mother.dates("2027-02-01", null).since("2014").practical(null);
			Answers.WinBack all = new Answers.WinBack(told.whatWentWrong(), told.cause(), told.feelings(),
					told.remedy(), told.mission(), leftOn);
			letters.add(winBack(mother.winBack(all)));
			letters.add(winBack(mother.winBack(new Answers.WinBack(null, null, null, null, null, leftOn))
				.service(null)
				.since(null)));
		}
		return String.join("\n" + "=".repeat(72) + "\n\n", letters);
	}

	private static String winBack(AnswersMother mother) {
		return LetterText.of(LetterAssert.compose(mother).letter());
	}

	private static String letters(Path folder, String reason, String warmth) {
		Answers base = JsonMapper.shared().readValue(folder.resolve("answers.json"), Answers.class);
		Answers.Goodwill refund = Objects.requireNonNull(base.goodwill());
		Answers.Goodwill cancelled = cancelled(refund);
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
	private static Answers.Goodwill cancelled(Answers.Goodwill refund) {
		String amount = new BigDecimal(Objects.requireNonNull(refund.amount())).multiply(new BigDecimal("14.6"))
			.toPlainString();
		return new Answers.Goodwill("cancel-invoice", amount, refund.currency(), "2027-014", null, null);
	}

}
