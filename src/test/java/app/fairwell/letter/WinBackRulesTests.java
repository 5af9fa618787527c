package app.fairwell.letter;

import java.util.List;

import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rules of product.md D, each named by its test.
 */
class WinBackRulesTests {

	private static final SectionKind[] IN_ORDER = { SectionKind.APOLOGY, SectionKind.EXPLANATION, SectionKind.FEELINGS,
			SectionKind.REMEDY, SectionKind.INVITATION, SectionKind.LISTENING, SectionKind.KEEP_IN_TOUCH,
			SectionKind.CLOSING };

	static List<String> languages() {
		return List.copyOf(LetterAssert.BOOKS.languages());
	}

	@ParameterizedTest
	@MethodSource("languages")
	void hasAllPartsInOrderWhateverIsMissing(String language) { // D2 to D5
		LetterAssert.assertThatLetter(AnswersMother.winBack().language(language)).hasSections(IN_ORDER);
		LetterAssert.assertThatLetter(untold(null).language(language).service(null).sender(firm()))
			.hasSections(IN_ORDER)
			.saysNothingOf("null", "{", "}", "  ", " .", "\n\n\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "late visits; I am sorry for the late visits.",
					"We were late twice.; I am sorry. We were late twice.",
					"none; I am sorry. We did not look after you", "; I am sorry. We did not look after you" })
	void beginsWithAnApology(@Nullable String wrong, String told) { // D2
		Letter letter = LetterAssert.compose(telling(wrong, null, null, null, null)).letter();
		Assertions.assertThat(letter.sections().get(0).text()).startsWith(told);
		Assertions.assertThat(letter.signature()).first().isEqualTo("Ana Byrne");
	}

	@Test
	void speaksInTheFirstPersonWhereSomebodySigns() { // D2
		LetterAssert.assertThatLetter(AnswersMother.winBack().warmth("formal"))
			.says("I am sorry for two missed appointments", "The responsibility is mine.")
			.saysNothingOf("We are sorry");
		LetterAssert.assertThatLetter(AnswersMother.winBack().sender(firm()))
			.says("We are sorry for", "The responsibility is ours.")
			.saysNothingOf("I am", "mine")
			.warnsOf("win-back-unsigned");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "double booking in our diary; It came down to the double booking in our diary.",
					"because we had taken on too much; It happened because we had taken on too much.",
					"Our diary had been booked twice; Our diary had been booked twice.", "; I will not make excuses." })
	void takesResponsibilityForTheCause(@Nullable String cause, String told) { // D3
		LetterAssert.assertThatLetter(telling(null, cause, null, null, null)).says(told, "The responsibility is mine.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "to be there on time; Our aim is to be there on time, and we fell short of that.",
					"reliable work; What we stand for is simple: reliable work. We fell short of it.",
					"To answer before you have to ask twice; Our aim is to answer before you have to ask twice,",
					"We promise to be there on time.; We promise to be there on time. That is what we stand for,",
					"; We want everyone who comes to us to be well served, and you were not." })
	void setsItAgainstTheMission(@Nullable String mission, String told) { // D3
		LetterAssert.assertThatLetter(telling(null, null, null, null, mission)).says(told);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "ignored and angry; I understand why you felt ignored and angry.",
			"that nobody was listening; I understand why you felt that nobody was listening.",
			"felt ignored; I understand why you felt ignored. In", "your anger; I can well understand your anger.",
			"your anger at a bill you had not expected; I can well understand your anger at a bill you had not expected.",
			"Your anger is justified; Your anger is justified. In your place",
			"Disappointment and anger; I can well understand your disappointment and anger.",
			"You waited all day for nothing.; You waited all day for nothing. In your place",
			"; I understand how disappointing it is to be let down." })
	void acknowledgesHowTheyFelt(@Nullable String feelings, String told) { // D3
		LetterAssert.assertThatLetter(telling(null, null, feelings, null, null)).says(told);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "two free visits; To put this right, here is what I have in mind: two free visits.",
					"repaint the hall free of charge; To put this right, we will repaint the hall free of charge.",
					"a driver you can ring; what I have in mind: a driver you can ring.",
					"We will repaint the hall.; I would like to put this right. We will repaint the hall.",
					"; in a way that suits you" })
	void offersARemedy(@Nullable String remedy, String told) { // D4
		LetterAssert.assertThatLetter(telling(null, null, null, remedy, null)).says(told, "lease tell me");
	}

	@Test
	void givesAGiftWithoutACondition() { // A8, D4
		LetterAssert.assertThatLetter(AnswersMother.winBack().goodwill(AnswersMother.refund()))
			.says("We are refunding you £85.00 for the last visit, whatever you decide. We will pay it by bank transfer")
			.lacks(SectionKind.GOODWILL);
		LetterAssert.assertThatLetter(untold(null).goodwill(AnswersMother.cancelledInvoice()))
			.says("I would like to put this right. We have cancelled your invoice 2027-014 of £140.00.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "2027-02-01; I would be very glad to be trusted with", "2027-01-01; again, and to show",
					"2026-12-31; whenever it suits you", "; if you went on trusting us",
					"2027-03-31; went on trusting" })
	void asksBackAccordingToHowLongTheyAreGone(@Nullable String leftOn, String told) { // D1
		LetterAssert.assertThatLetter(untold(leftOn)).says(told);
	}

	@Test
	void saysThatItComesLate() { // D1
		LetterAssert.assertThatLetter(untold("2026-08-01")).says("I have also taken far too long to write to you.");
		LetterAssert.assertThatLetter(untold("2027-01-20")).saysNothingOf("too long");
		LetterAssert.assertThatLetter(untold(null).since("2014")).says("with us since 2014").saysNothingOf("too long");
	}

	@Test
	void leavesItToThemToStayInTouch() { // D5
		LetterAssert.assertThatLetter(AnswersMother.winBack())
			.says("I will only do so if you tell me that you would like that.");
	}

	@Test
	void saysHowToReachUs() { // D4
		LetterAssert.assertThatLetter(AnswersMother.winBack().practical(contact("Ana Byrne on 0113 496 0101")))
			.says("Here is how to reach us: Ana Byrne on 0113 496 0101.");
		LetterAssert.assertThatLetter(AnswersMother.winBack()).says("at the top of this letter");
		LetterAssert.assertThatLetter(AnswersMother.winBack().sender(firm())).saysNothingOf("at the top");
	}

	@ParameterizedTest
	@ValueSource(strings = { "warm", "formal" })
	void blamesNobodyAndPressesNobody(String warmth) { // D3, D4
		LetterAssert.assertThatLetter(untold(null).warmth(warmth).goodwill(AnswersMother.refund()))
			.saysNothingOf("sorry if", "sorry you", "you did", "you should", "staff", "final", "must", "until",
					"only if");
	}

	@Test
	void tellsNothingOfAnEnding() { // D9
		LetterAssert
			.assertThatLetter(AnswersMother.winBack()
				.reasons("abusive-to-staff")
				.framing("attitude")
				.alternatives("Northside Heating")
				.situations("Two late visits.")
				.dates("2027-02-01", "2027-02-28"))
			.hasSections(IN_ORDER)
			.saysNothingOf("Northside", "28 February", "late visits", "final")
			.warnsOf("ending-left-out");
		LetterAssert.assertThatLetter(AnswersMother.winBack()).warnings().isEmpty();
	}

	@Test
	void asksNobodyBackInATermination() { // D9
		LetterAssert
			.assertThatLetter(AnswersMother.like(AnswersMother.answers()
				.winBack(new Answers.WinBack("late visits", null, null, null, null, null))
				.build()).kind("termination").reasons("unprofitable"))
			.saysNothingOf("late visits")
			.warnsOf("win-back-left-out");
	}

	@Test
	void nudgesTowardsWhatMakesItCredible() { // D2, D4
		LetterAssert.assertThatLetter(untold(null)).warnsOf("win-back-vague", "win-back-no-offer");
		LetterAssert.assertThatLetter(untold(null).goodwill(AnswersMother.refund()))
			.warnings()
			.contains("win-back-vague")
			.doesNotContain("win-back-no-offer");
	}

	@Test
	void refusesWhatIsNoDay() {
		Assertions.assertThatExceptionOfType(InvalidAnswersException.class)
			.isThrownBy(() -> LetterAssert.compose(untold("last Friday")))
			.satisfies((ex) -> Assertions.assertThat(ex.problems())
				.extracting(AnswerProblem::field)
				.containsExactly("winBack.leftOn"));
	}

	@Test
	void takesNoneForNothing() { // A14, D4
		LetterAssert.assertThatLetter(telling("None", "none", "n/a", "n/a", "none"))
			.says("What would help you most?")
			.saysNothingOf("none", "n/a");
	}

	private static AnswersMother untold(@Nullable String leftOn) {
		return AnswersMother.winBack().winBack(new Answers.WinBack(null, null, null, null, null, leftOn));
	}

	private static AnswersMother telling(@Nullable String wrong, @Nullable String cause, @Nullable String feelings,
			@Nullable String remedy, @Nullable String mission) {
		return AnswersMother.winBack().winBack(new Answers.WinBack(wrong, cause, feelings, remedy, mission, null));
	}

	private static Answers.Sender firm() {
		return new Answers.Sender("Brightwater Plumbing", null, null, null, List.of("1 High Street"), null, null);
	}

	private static Answers.Practical contact(String words) {
		return new Answers.Practical(null, null, null, null, null, null, null, null, null, null, null, null, null, null,
				words);
	}

}
