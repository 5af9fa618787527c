package app.fairwell.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import app.fairwell.business.Paper;
import app.fairwell.letter.Answers;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.Letter;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.LetterText;
import app.fairwell.letter.Reason;
import app.fairwell.letter.Warmth;
import app.fairwell.phrasebook.Phrasebooks;
import app.fairwell.support.PdfStandards;
import app.fairwell.support.Poppler;
import app.fairwell.typeset.Typesetter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Letters as the composer makes them, on paper.
 */
class ComposedLetterPdfTests {

	private static final LetterComposer COMPOSER = new LetterComposer(Phrasebooks.read());

	private static final Typesetter TYPESETTER = new Typesetter();

	static Stream<Answers> answers() {
		return Arrays.stream(Reason.values())
			.flatMap((reason) -> Arrays.stream(Warmth.values())
				.map((warmth) -> AnswersMother.answers()
					.reasons(reason.id())
					.warmth(warmth.id())
					.goodwill(AnswersMother.refund())
					.practical(practical())
					.delivery("By registered post")
					.enclosures("Final statement of account")
					.build()));
	}

	private static Answers.Practical practical() {
		return new Answers.Practical("agreement BM-2231", null, null, null, null, null, null, null, null,
				"the key to the boiler room", null, null, "six years", null, "Mary Whitfield on 0113 496 0102");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pl", "hi", "bn", "te", "kk" })
	void saysTheSameOnPaperInEveryLanguage(String language) throws Exception { // A15, H1,
																				// H2, K1
		Answers answers = JsonMapper.shared()
			.readValue(Path.of("src/test/resources/letters", language, "answers.json"), Answers.class);
		Letter letter = COMPOSER.compose(COMPOSER.request(answers, AnswersMother.TODAY)).letter();
		SetLetter set = SetLetter.of(letter, Paper.A4, null, TYPESETTER);
		byte[] pdf = SetLetter.pdf(List.of(set));
		assertThat(set.pages().count()).isEqualTo(1);
		assertThat(Poppler.words(pdf)).isEqualTo(Poppler.wordsOf(LetterText.of(letter)));
		assertThat(PdfStandards.broken(pdf)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "pl", "hi", "bn", "te", "kk" })
	void printsATranslationBehindTheLetter(String language) throws Exception { // H1, H2,
																				// K1
		Answers answers = AnswersMother.answers().practical(practical()).secondly(language, Map.of()).build();
		Letter letter = COMPOSER.compose(COMPOSER.request(answers, AnswersMother.TODAY)).letter();
		Letter.Translation translation = Objects.requireNonNull(letter.translation());
		byte[] pdf = SetLetter.pdf(List.of(SetLetter.of(letter, Paper.A4, null, TYPESETTER),
				SetLetter.of(translation, Paper.A4, null, TYPESETTER)));
		assertThat(Poppler.words(pdf)).isEqualTo(
				Poppler.wordsOf(LetterText.of(letter)).stream().filter((word) -> !word.startsWith("——")).toList());
		assertThat(PdfStandards.broken(pdf)).isEmpty();
	}

	static Stream<Answers> winBacks() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases"))) {
			return files.filter((file) -> file.getFileName().toString().startsWith("win-back-"))
				.sorted()
				.toList()
				.stream()
				.flatMap((file) -> Stream.of(JsonMapper.shared().readValue(file, Case[].class)))
				.map(Case::answers);
		}
	}

	// A15, H1
	@ParameterizedTest
	@MethodSource({ "answers", "winBacks" })
	void fitsOnePageAndSaysTheSame(Answers answers) {
		Letter letter = COMPOSER.compose(COMPOSER.request(answers, AnswersMother.TODAY)).letter();
		List<String> words = Poppler.wordsOf(LetterText.of(letter));
		for (Paper paper : Paper.values()) {
			SetLetter set = SetLetter.of(letter, paper, null, TYPESETTER);
			assertThat(set.pages().count()).isEqualTo(1);
			assertThat(Poppler.words(SetLetter.pdf(List.of(set)))).isEqualTo(words);
		}
	}

	/** A realistic case, of which only the answers matter here. */
	record Case(Answers answers) {
	}

}
