package app.fairwell.letter;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands in for an answer that was left out.
 */
class AnswersTests {

	private static final LetterDefaults DEFAULTS = new LetterDefaults("en-GB", sender("Ana Byrne", "f"), "Leeds");

	// K1: the verbs of some languages need it
	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "Ana Byrne, -, f", "' Ana Byrne ', '', f", "Ana Byrne, x, x", "Tom Adeyemi, -, -", "-, -, -" })
	void knowsTheGenderOfTheSignatoryByTheirName(@Nullable String name, @Nullable String told,
			@Nullable String gender) {
		Answers answers = AnswersMother.answers().sender(sender(name, told)).build().withDefaults(DEFAULTS);
		assertThat(answers.sender()).isEqualTo(sender(name, gender));
	}

	@Test
	void letsTheOwnerSignALetterThatAsksACustomerBack() { // D2
		LetterDefaults ofAWriter = new LetterDefaults("en-GB", sender("Tom Adeyemi", "m"), sender("Ana Byrne", "f"),
				"Leeds");
		AnswersMother ending = AnswersMother.answers().sender(null);
		AnswersMother askingBack = AnswersMother.winBack().sender(null);
		assertThat(ending.build().withDefaults(ofAWriter).sender().name()).isEqualTo("Tom Adeyemi");
		assertThat(askingBack.build().withDefaults(ofAWriter).sender().name()).isEqualTo("Ana Byrne");
	}

	private static Answers.Sender sender(@Nullable String name, @Nullable String gender) {
		return new Answers.Sender("Brightwater Plumbing", name, "Owner", gender, List.of("1 High Street"), null, null);
	}

}
