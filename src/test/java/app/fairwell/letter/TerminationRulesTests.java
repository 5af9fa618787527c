package app.fairwell.letter;

import java.util.List;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rules of product.md A, each named by its test.
 */
class TerminationRulesTests {

	@Test
	void hasAllPartsInOrder() { // A1
		LetterAssert.assertThatLetter(everything())
			.hasSections(SectionKind.THANKS, SectionKind.DECISION, SectionKind.FRAME, SectionKind.GOODWILL,
					SectionKind.APOLOGY, SectionKind.PRACTICAL, SectionKind.ALTERNATIVES, SectionKind.CLOSING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "warm", "formal" })
	void saysOnceThatTheDecisionIsFinal(String warmth) { // A2, A3
		LetterAssert.assertThatLetter(everything().warmth(warmth))
			.saysOnce("final")
			.says("on 28 February 2027")
			.saysNothingOf("for now", "perhaps", "probably", "unfortunately", "unless", "reconsider");
	}

	@Test
	void endsOnTheDayOfTheLetterUnlessAnotherIsGiven() { // A2, A16
		LetterAssert.assertThatLetter(AnswersMother.answers().dates(null, null))
			.says("will end today, 1 February 2027");
	}

	@Test
	void endsOnTheDayOfALetterThatIsDatedAhead() { // A16
		LetterAssert.assertThatLetter(AnswersMother.answers().dates("2027-03-05", null))
			.says("Leeds, 5 March 2027", "will end today, 5 March 2027")
			.saysNothingOf("February");
	}

	@ParameterizedTest
	@EnumSource(Reason.class)
	void neverTellsTheRealReason(Reason reason) { // A4, A5
		LetterAssert.assertThatLetter(everything().reasons(reason.id()))
			.saysNothingOf(reason.id(), "complain", "rude", "abus", "profit", "ethic", "values", "referral",
					"you always", "you never", "difficult");
	}

	@ParameterizedTest
	@EnumSource(Reason.class)
	void tellsReasonsOfOneFramingAlike(Reason reason) { // A5
		AnswersMother same = switch (reason.framing()) {
			case CAPACITY -> everything().reasons("takes-too-much-time").framing("capacity");
			case SCOPE -> everything().reasons("unprofitable");
			case ATTITUDE -> everything().reasons("abusive-to-staff");
		};
		if (reason != Reason.OUTGROWN_CAPACITY) {
			Assertions.assertThat(LetterAssert.compose(everything().reasons(reason.id())).letter())
				.isEqualTo(LetterAssert.compose(same).letter());
		}
	}

	@Test
	void claimsNoGrowthThatNobodyTicked() { // A5
		LetterAssert.assertThatLetter(AnswersMother.answers().reasons("unprofitable").framing("capacity"))
			.saysNothingOf("grown", "growth");
	}

	@Test
	void thanksForTheYears() { // A6
		LetterAssert.assertThatLetter(AnswersMother.answers().since("2011"))
			.says("You have been with us since 2011, and we are grateful for every one of those years");
		LetterAssert.assertThatLetter(AnswersMother.answers().since("2024")).says("staying with us since 2024");
		LetterAssert.assertThatLetter(AnswersMother.answers().since("2026-09-14")).says("since September 2026");
	}

	@Test
	void givesTheRefundWithAllItsDetails() { // A8
		LetterAssert.assertThatLetter(AnswersMother.answers().goodwill(AnswersMother.refund()))
			.says("refunding you £85.00 for the last visit", "We will pay it by bank transfer within ten working days")
			.saysNothingOf("condition", "provided that");
	}

	@Test
	void namesTheCancelledInvoice() { // A8
		LetterAssert.assertThatLetter(AnswersMother.answers().goodwill(AnswersMother.cancelledInvoice()))
			.says("we have cancelled your invoice 2027-014 of £140.00");
	}

	@Test
	void apologisesWithoutAnIf() { // A9
		LetterAssert.assertThatLetter(everything()).saysOnce("I am sorry").saysNothingOf("sorry if", "sorry you");
	}

	@Test
	void namesEveryAlternativeInACorrectList() { // A10
		LetterAssert.assertThatLetter(AnswersMother.answers().alternatives("Ada & Sons")).says("Ada & Sons");
		LetterAssert.assertThatLetter(AnswersMother.answers().alternatives("A", "B")).says("A or B");
		LetterAssert.assertThatLetter(AnswersMother.answers().alternatives("A", "B", "C")).says("A, B or C");
		LetterAssert.assertThatLetter(AnswersMother.answers().language("en-US").alternatives("A", "B", "C"))
			.says("A, B, or C");
		LetterAssert.assertThatLetter(AnswersMother.answers().alternatives("A", "B, LLC", "C")).says("A; B, LLC; or C");
	}

	@Test
	void nudgesOnceTowardsAlternatives() { // A10
		LetterAssert.assertThatLetter(AnswersMother.answers().alternatives()).warnsOf("alternatives-empty");
		LetterAssert.assertThatLetter(AnswersMother.answers()).warnings().isEmpty();
	}

	@Test
	void namesNobodyUnderAttitude() { // A11, B3
		LetterAssert.assertThatLetter(everything().reasons("abusive-to-staff"))
			.lacks(SectionKind.ALTERNATIVES)
			.saysNothingOf("Northside", "Mill Lane Gas", "engineer was elsewhere", "luck")
			.says("I wish you all the very best")
			.warnsOf("alternatives-left-out", "situations-left-out");
	}

	@Test
	void namesNobodyUnderAttitudeWhereverTheNameWasTyped() { // A11
		LetterAssert
			.assertThatLetter(AnswersMother.answers()
				.reasons("abusive-to-staff")
				.practical(practical("northside heating can take over in March", "£40.00")))
			.saysNothingOf("northside")
			.says("£40.00")
			.warnsOf("details-left-out");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "pl; Anna Kowalska; Dokumenty przekażemy Annie Kowalskiej",
					"te; దృశ్యం స్టూడియో; దృశ్యం స్టూడియోకు వివరాలు ఇస్తాము",
					"kk; Серік Ательесі; Құжаттарды Серік Ательесіне береміз",
					"bn; নবীন স্টুডিও; কাগজপত্র নবীন স্টুডিওর হাতে দেব" })
	void namesNobodyUnderAttitudeInAnyInflection(String language, String name, String handover) { // A11
		LetterAssert
			.assertThatLetter(AnswersMother.answers()
				.language(language)
				.reasons("abusive-to-staff")
				.alternatives(name)
				.practical(handover(handover)))
			.saysNothingOf(handover)
			.lacks(SectionKind.PRACTICAL);
	}

	private static Answers.Practical handover(String words) {
		return new Answers.Practical(null, null, null, null, null, null, null, null, null, null, null, words, null,
				null, null);
	}

	@Test
	void leavesOutNamesOnlyAndNotWordsThatHoldOne() { // A11, A13
		LetterAssert
			.assertThatLetter(AnswersMother.answers()
				.reasons("abusive-to-staff")
				.alternatives("Ace", "Mill-Lane Gás")
				.practical(practical("your papers are in a safe place", "ask at mill lane gas for £40.00")))
			.says("Your papers are in a safe place.")
			.saysNothingOf("mill lane gas");
	}

	@Test
	void closesWithBestWishesWithoutAlternatives() { // A12
		LetterAssert.assertThatLetter(AnswersMother.answers().alternatives())
			.lacks(SectionKind.ALTERNATIVES)
			.says("I wish you all the very best");
	}

	@Test
	void saysOnlyWhatIsFilledIn() { // A13, A14
		LetterAssert
			.assertThatLetter(AnswersMother.answers()
				.service(null)
				.situations()
				.goodwill(null)
				.customer(new Answers.Customer(null, null, "Jo", null, null, null, List.of(), null)))
			.lacks(SectionKind.GOODWILL, SectionKind.PRACTICAL)
			.saysNothingOf("null", "{", "}", "(s)", "and/or", "if applicable", "\n\n\n", "  ");
	}

	@Test
	void tellsATypedSentenceAsItIsAndMakesOneOfAPhrase() { // A13
		LetterAssert
			.assertThatLetter(AnswersMother.answers()
				.practical(practical("the visit booked for 12 February", "you still owe us nothing")))
			.says("You can still count on us for the visit booked for 12 February.", "You still owe us nothing.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "December visit; the December visit", "last visit; the last visit", "VAT return; the VAT return",
					"last Friday's visit; last Friday's visit", "Biscuit's last groom; Biscuit's last groom",
					"your spare key; your spare key", "2 visits; 2 visits" })
	void givesAPhraseTheArticleThatItLacks(String typed, String told) { // A14
		LetterAssert
			.assertThatLetter(
					AnswersMother.answers().goodwill(new Answers.Goodwill("refund", "85", "GBP", null, null, typed)))
			.says("refunding you £85.00 for " + told + ".");
	}

	@Test
	void saysNothingWhereThereIsNothingToSay() { // A13, A14
		LetterAssert.assertThatLetter(AnswersMother.answers().practical(practical("None.", "none")))
			.says("There is nothing left for you to pay.")
			.saysNothingOf("count on us", "the none");
		LetterAssert.assertThatLetter(AnswersMother.answers().practical(practical("N/A", "n/a"))).saysNothingOf("n/a");
	}

	@Test
	void tellsSeveralSituationsOneAfterTheOther() { // B2
		LetterAssert.assertThatLetter(AnswersMother.answers().situations("late visits", "no answer in May"))
			.says("One example was the late visits. Another example was no answer in May. In all of this");
	}

	@Test
	void keepsShortDetailsInOneParagraphAndLongOnesApart() { // A13, A15
		LetterAssert
			.assertThatLetter(AnswersMother.answers().practical(practical("the visit on 12 February", "nothing")))
			.says("12 February. There is nothing left");
		Answers.Practical many = new Answers.Practical("our agreement", "repairs", null, "the repairs", "the visit",
				null, null, null, null, null, null, null, null, null, null);
		LetterAssert.assertThatLetter(AnswersMother.answers().practical(many))
			.says("are repairs.\n\nThis much is done");
	}

	private static Answers.Practical practical(String openWork, String fees) {
		return new Answers.Practical(null, null, null, null, openWork, null, fees, null, null, null, null, null, null,
				null, null);
	}

	static AnswersMother everything() {
		return AnswersMother.answers()
			.goodwill(AnswersMother.refund())
			.situations("Two of your last three appointments were put off because our engineer was elsewhere.")
			.practical(practical("the visit booked for 12 February", "£40.00 for the visit in January"));
	}

}
