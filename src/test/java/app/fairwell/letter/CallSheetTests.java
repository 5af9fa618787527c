package app.fairwell.letter;

import java.util.List;
import java.util.Locale;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The call sheet (product.md D6).
 */
class CallSheetTests {

	static List<String> languages() {
		return List.copyOf(LetterAssert.BOOKS.languages());
	}

	@ParameterizedTest
	@MethodSource("languages")
	void hasEveryPartInOrder(String language) { // D6
		CallSheet sheet = sheet(AnswersMother.winBack().language(language), "en");
		Assertions.assertThat(sheet.parts()).extracting(CallSheet.Part::step).containsExactly(CallSheet.Step.values());
		Assertions.assertThat(sheet.parts()).allSatisfy((part) -> {
			Assertions.assertThat(part.advice()).isNotBlank();
			Assertions.assertThat(part.words())
				.isNotEmpty()
				.allSatisfy((words) -> Assertions.assertThat(words)
					.isNotBlank()
					.doesNotContain("null", "{", "}", "  ", " .", ".."));
		});
	}

	@Test
	void saysSorryFirst() { // D2
		Assertions.assertThat(words(sheet(AnswersMother.winBack(), "en"), CallSheet.Step.OPENING))
			.containsExactly("Hello, this is Ana Byrne from Brightwater Plumbing. Do you have a few minutes?");
		Assertions.assertThat(words(sheet(AnswersMother.winBack(), "en"), CallSheet.Step.APOLOGY))
			.containsExactly("I am calling to say that I am sorry for two missed appointments in January.");
	}

	@Test
	void offersWhatTheLetterOffers() { // D4
		CallSheet sheet = sheet(AnswersMother.winBack().goodwill(AnswersMother.refund()), "en");
		Assertions.assertThat(words(sheet, CallSheet.Step.REMEDY))
			.anySatisfy((words) -> Assertions.assertThat(words).contains("a free boiler service"))
			.anySatisfy((words) -> Assertions.assertThat(words).contains("£85.00"));
	}

	@Test
	void speaksToTheCustomerAndAdvisesTheOwner() { // D6
		CallSheet sheet = sheet(AnswersMother.winBack().language("pl"), "en");
		Assertions.assertThat(sheet.spoken()).isEqualTo(Locale.forLanguageTag("pl"));
		Assertions.assertThat(sheet.read()).isEqualTo(Locale.UK);
		Assertions.assertThat(words(sheet, CallSheet.Step.OPENING).get(0)).startsWith("Dzień dobry");
		Assertions.assertThat(sheet.parts().get(0).advice()).startsWith("Call them yourself");
	}

	@Test
	void standsOnUnfinishedAnswers() {
		Assertions.assertThat(Gap.in(sheet(AnswersMother.winBack().customer(null), "en").customer())).isTrue();
	}

	@Test
	void isMadeForAWinBackAlone() {
		Assertions.assertThatIllegalArgumentException().isThrownBy(() -> sheet(AnswersMother.answers(), "en"));
	}

	private static CallSheet sheet(AnswersMother answers, String read) {
		return LetterAssert.COMPOSER.callSheet(answers.build(), AnswersMother.TODAY, read);
	}

	private static List<String> words(CallSheet sheet, CallSheet.Step step) {
		return sheet.parts().get(step.ordinal()).words();
	}

}
