package app.fairwell.letter;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramingPickerTests {

	@ParameterizedTest
	@CsvSource({ "trivial-complaints, SCOPE", "abusive-to-staff, ATTITUDE", "no-more-business, SCOPE",
			"no-referrals, SCOPE", "unprofitable, SCOPE", "unethical, SCOPE", "outside-values, SCOPE",
			"outgrown-capacity, CAPACITY", "takes-too-much-time, CAPACITY" })
	void picksTheFramingOfTheReason(String reason, Framing framing) { // A7, B1
		LetterAssert.assertThatLetter(AnswersMother.answers().reasons(reason)).hasFraming(framing);
	}

	@Test
	void letsAttitudeWinOverCapacityAndCapacityOverScope() { // B4
		LetterAssert.assertThatLetter(AnswersMother.answers().reasons("outgrown-capacity", "abusive-to-staff"))
			.hasFraming(Framing.ATTITUDE);
		LetterAssert.assertThatLetter(AnswersMother.answers().reasons("unprofitable", "outgrown-capacity"))
			.hasFraming(Framing.CAPACITY);
	}

	@Test
	void saysWhyItPicked() { // B4
		FramingChoice choice = LetterAssert
			.compose(AnswersMother.answers().reasons("unprofitable", "takes-too-much-time"))
			.framing();
		Assertions.assertThat(choice.cause()).isEqualTo(FramingChoice.Cause.OUTWEIGHED);
		Assertions.assertThat(choice.because()).containsExactly(Reason.TAKES_TOO_MUCH_TIME);
	}

	@Test
	void letsTheWriterChooseAndWarnsAwayFromLeavingAttitude() { // B4
		LetterAssert.assertThatLetter(AnswersMother.answers().reasons("abusive-to-staff").framing("scope"))
			.hasFraming(Framing.SCOPE)
			.warnsOf("framing-away-from-attitude");
	}

	@Test
	void warnsOfNamingAlternativesToAnUnethicalCustomer() { // B
		LetterAssert.assertThatLetter(AnswersMother.answers().reasons("unethical")).warnsOf("alternatives-unethical");
	}

}
