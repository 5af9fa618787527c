package app.fairwell.letter;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import app.fairwell.phrasebook.Phrasebooks;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which answers are taken (product.md E1, L2).
 */
class LetterRequestTests {

	@Test
	void asksForFourAnswersOnly() { // E1
		Answers nothing = new Answers(null, null, null, null, List.of(), null, null, List.of(), null, List.of(), null,
				null, null, null, null, List.of(), null, Map.of(), null, null);
		Assertions.assertThat(problems(nothing))
			.extracting(AnswerProblem::field)
			.containsExactly("kind", "language", "sender.company", "customer.name", "reasons");
	}

	@Test
	void namesWhatWouldBeAllowed() {
		Assertions.assertThat(problems(AnswersMother.answers().reasons("unprofitabel").build()))
			.singleElement()
			.satisfies((problem) -> {
				Assertions.assertThat(problem.field()).isEqualTo("reasons[0]");
				Assertions.assertThat(problem.code()).isEqualTo("unknown");
				Assertions.assertThat(problem.allowed()).contains("unprofitable").hasSize(9);
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "28.02.2027", "2027-02-30", "tomorrow", "0001-01-01" })
	void refusesWhatIsNoDate(String date) {
		Assertions.assertThat(problems(AnswersMother.answers().dates(null, date).build()))
			.containsExactly(new AnswerProblem("endDate", "not-a-date", List.of("2027-02-28")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "85,00", "-1", "0", "1e9", "NaN", "1.2345", "85.005", "9999999999999999999" })
	void refusesWhatIsNoAmount(String amount) {
		Answers.Goodwill refund = new Answers.Goodwill("refund", amount, "GBP", null, null, null);
		Assertions.assertThat(problems(AnswersMother.answers().goodwill(refund).build()))
			.extracting(AnswerProblem::code)
			.containsExactly("not-an-amount");
	}

	@Test
	void promisesNoVagueMoney() { // A8
		Answers.Goodwill refund = new Answers.Goodwill("refund", null, "GBP", null, null, null);
		Assertions.assertThat(problems(AnswersMother.answers().goodwill(refund).build()))
			.extracting(AnswerProblem::field)
			.containsExactly("goodwill.amount");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\uE000b", "a\uD800b", "a\u0007b" })
	void refusesCharactersThatNoLetterHolds(String service) { // A14
		Assertions.assertThat(problems(AnswersMother.answers().service(service).build()))
			.extracting(AnswerProblem::code)
			.containsExactly("characters");
	}

	// L2: a place where a font would show a box is named, whatever the answer
	@Test
	void namesWhatCannotBePrinted() {
		LetterComposer composer = new LetterComposer(Phrasebooks.read(),
				(text) -> text.contains("\u2603") ? List.of("\u2603") : List.of());
		Answers answers = AnswersMother.answers()
			.person("Tom \u2603", null)
			.situations("Late.", "Late \u2603.")
			.alternatives("\u2603 & Co")
			.build();
		Assertions.assertThat(problems(composer, answers))
			.containsExactly(unprintable("customer.name"), unprintable("situations[1]"),
					unprintable("alternatives[0]"));
		Assertions.assertThat(composer.preview(answers, AnswersMother.TODAY).letter().recipient())
			.noneMatch((line) -> line.contains("\u2603"));
	}

	private static AnswerProblem unprintable(String field) {
		return new AnswerProblem(field, "unprintable", List.of(), List.of("\u2603"));
	}

	@Test
	void refusesWhatIsTooLongOrTooMuch() {
		Assertions.assertThat(problems(AnswersMother.answers().service("x".repeat(201)).build()))
			.containsExactly(new AnswerProblem("service", "too-long", List.of("200")));
		Answers many = AnswersMother.answers()
			.alternatives(Collections.nCopies(21, "A").toArray(String[]::new))
			.build();
		Assertions.assertThat(problems(many)).extracting(AnswerProblem::code).containsExactly("too-many");
	}

	@Test
	void tidiesSpaceAndForms() {
		LetterRequest request = LetterAssert.COMPOSER.request(
				AnswersMother.answers().service("  cafe\u0301 \r\n\u2028\u0085 cleaning ").build(),
				AnswersMother.TODAY);
		Assertions.assertThat(request.service()).isEqualTo("caf\u00e9 cleaning");
	}

	@Test
	void dropsMarksThatNobodySees() { // L2
		LetterRequest request = LetterAssert.COMPOSER.request(
				AnswersMother.answers().service("\u200eboiler\u200b maintenance\ufeff").build(), AnswersMother.TODAY);
		Assertions.assertThat(request.service()).isEqualTo("boiler maintenance");
	}

	@Test
	void takesNoBlankForAReason() { // E1
		Assertions.assertThat(problems(AnswersMother.answers().reasons("", " ").build()))
			.extracting(AnswerProblem::field)
			.containsExactly("reasons");
	}

	@Test
	void saysOneThingOfANameThatIsTooLong() { // L2
		Assertions.assertThat(problems(AnswersMother.answers().person("x".repeat(201), null).build()))
			.extracting(AnswerProblem::code)
			.containsExactly("too-long");
	}

	@Test
	void warnsOfDatesThatHavePassed() { // A16
		LetterAssert.assertThatLetter(AnswersMother.answers().dates("2027-01-01", "2027-01-15"))
			.warnsOf("letter-date-passed", "end-date-passed");
		LetterAssert.assertThatLetter(AnswersMother.answers().dates("2027-03-01", "2027-02-15"))
			.warnsOf("end-before-letter");
	}

	@Test
	void showsGapsInAPreviewOnly() { // A14, E2
		Answers unfinished = AnswersMother.answers()
			.customer(null)
			.reasons()
			.goodwill(new Answers.Goodwill("refund", null, null, null, null, null))
			.build();
		ComposedLetter preview = LetterAssert.COMPOSER.preview(unfinished, AnswersMother.TODAY);
		Assertions.assertThat(Gap.in(LetterText.of(preview.letter()))).isTrue();
		Assertions.assertThat(Gap.pieces(preview.letter().salutation()))
			.contains(new Gap.Piece("the customer’s name", true));
		Assertions.assertThat(problems(unfinished)).isNotEmpty();
	}

	private static List<AnswerProblem> problems(Answers answers) {
		return problems(LetterAssert.COMPOSER, answers);
	}

	private static List<AnswerProblem> problems(LetterComposer composer, Answers answers) {
		return Assertions
			.catchThrowableOfType(InvalidAnswersException.class, () -> composer.request(answers, AnswersMother.TODAY))
			.problems();
	}

}
