package app.fairwell.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The final reply (product.md I3).
 */
class FinalReplyTests {

	static Stream<Arguments> replies() {
		return LetterAssert.BOOKS.languages()
			.stream()
			.flatMap((language) -> Stream.of(Reaction.values()).map((reaction) -> Arguments.of(language, reaction)));
	}

	static List<String> languages() {
		return List.copyOf(LetterAssert.BOOKS.languages());
	}

	@ParameterizedTest
	@MethodSource("replies")
	void isShortAndWhole(String language, Reaction reaction) { // I3, A14
		FinalReply reply = reply(AnswersMother.answers().language(language), reaction);
		Assertions.assertThat(reply.paragraphs()).hasSizeBetween(1, 3);
		Assertions.assertThat(reply.text() + reply.staff())
			.hasSizeLessThan(900)
			.doesNotContain("null", "{", "}", "  ", " .", "..");
	}

	@ParameterizedTest
	@EnumSource(value = Reaction.class, names = "PUBLIC", mode = EnumSource.Mode.EXCLUDE)
	void standsByTheDecision(Reaction reaction) { // A3, I3
		FinalReply reply = reply(AnswersMother.answers(), reaction);
		Assertions.assertThat(reply.text())
			.startsWith("Dear Mr Keane,\n\nThank you for")
			.contains(
					"stands, as I wrote in my letter of 1 February 2027: our services to you end on 28 February 2027.")
			.endsWith("With kind regards,\n\nAna Byrne\nOwner")
			.doesNotContain("because", "reason", "sorry", "but ", "if ", "Northside", "Mill Lane Gas");
		Assertions.assertThat(reply.staff()).contains("Our letter of 1 February 2027");
	}

	@Test
	void standsOnPaperToo() { // A1, I3
		Letter letter = Objects.requireNonNull(reply(AnswersMother.answers(), Reaction.CALM).letter());
		Assertions.assertThat(LetterText.of(letter))
			.startsWith("Brightwater Plumbing\n1 High Street")
			.contains("Thomas Keane\n22 Mill Lane", "Leeds, 1 February 2027", "Your message", "Dear Mr Keane,");
		Assertions.assertThat(reply(AnswersMother.answers(), Reaction.PUBLIC).letter()).isNull();
	}

	@Test
	void isNotDatedBeforeTheLetter() { // A16
		FinalReply reply = LetterAssert.COMPOSER.reply(AnswersMother.answers().build(), AnswersMother.TODAY,
				Reaction.CALM, AnswersMother.TODAY.minusDays(9));
		Assertions.assertThat(Objects.requireNonNull(reply.letter()).placeAndDate())
			.isEqualTo("Leeds, 1 February 2027");
	}

	@Test
	void saysThatItHasEndedOnceItHas() { // I3
		Assertions
			.assertThat(LetterAssert.COMPOSER
				.reply(AnswersMother.answers().build(), AnswersMother.TODAY, Reaction.CALM, LocalDate.of(2027, 3, 1))
				.text())
			.contains("our services to you ended on 28 February 2027");
	}

	@Test
	void takesOpenDatesForTheDayOfRelease() { // A16
		Assertions
			.assertThat(
					LetterAssert.COMPOSER
						.reply(AnswersMother.answers().dates(null, null).build(), LocalDate.of(2027, 1, 4),
								Reaction.ANGRY, AnswersMother.TODAY)
						.text())
			.contains("my letter of 4 January 2027: our services to you ended on 4 January 2027");
	}

	@Test
	void saysWhomToContactIfTheLetterDid() { // A13, I3
		FinalReply reply = reply(AnswersMother.answers().practical(contact("Ruth Ellis on 0113 496 0102")),
				Reaction.PLEADING);
		Assertions.assertThat(reply.text()).contains("you can still reach us here: Ruth Ellis on 0113 496 0102.");
		Assertions.assertThat(reply.staff()).endsWith("you can reach us here: Ruth Ellis on 0113 496 0102.");
		Assertions.assertThat(reply(AnswersMother.answers(), Reaction.PLEADING).text()).doesNotContain("reach us");
	}

	@Test
	void namesNobodyUnderAttitude() { // A11, I3
		FinalReply reply = reply(AnswersMother.answers()
			.reasons("abusive-to-staff")
			.practical(contact("ask Northside Heating on 0113 496 0199")), Reaction.ANGRY);
		Assertions.assertThat(reply.text() + reply.staff()).doesNotContain("Northside");
	}

	@ParameterizedTest
	@MethodSource("languages")
	void saysNothingOfTheCustomerInPublic(String language) { // I3
		FinalReply reply = reply(AnswersMother.answers().language(language).practical(contact("0113 496 0102")),
				Reaction.PUBLIC);
		FinalReply other = reply(AnswersMother.answers()
			.language(language)
			.company("Harbour Café Ltd", "Sam Doyle")
			.service("the accounts")
			.reasons("unethical")
			.dates("2027-01-10", "2027-01-15"), Reaction.PUBLIC);
		Assertions.assertThat(reply).isEqualTo(other);
		Assertions.assertThat(reply.text())
			.contains("0113 496 0101, ana@brightwater.example")
			.endsWith("Brightwater Plumbing")
			.doesNotContain("Keane", "boiler", "2027", "Ana Byrne");
	}

	@Test
	void speaksAsAFirmWhereNobodySigned() { // D2
		Answers.Sender firm = new Answers.Sender("Brightwater Plumbing", null, null, null, List.of(), null, null);
		Assertions.assertThat(reply(AnswersMother.answers().sender(firm), Reaction.CALM).text())
			.contains("as we wrote in our letter")
			.endsWith("Brightwater Plumbing");
		Assertions.assertThat(reply(AnswersMother.answers().sender(firm), Reaction.PUBLIC).paragraphs()).hasSize(1);
	}

	@Test
	void answersATerminationAlone() {
		Assertions.assertThatIllegalArgumentException().isThrownBy(() -> reply(AnswersMother.winBack(), Reaction.CALM));
	}

	private static FinalReply reply(AnswersMother answers, Reaction reaction) {
		return LetterAssert.COMPOSER.reply(answers.build(), AnswersMother.TODAY, reaction, AnswersMother.TODAY);
	}

	private static Answers.Practical contact(String words) {
		return new Answers.Practical(null, null, null, null, null, null, null, null, null, null, null, null, null, null,
				words);
	}

}
