package app.fairwell.letter;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The second print, from the same answers in another language (product.md K1).
 */
class TranslationTests {

	private static final Answers.Practical DETAILS = new Answers.Practical(null, null, null, null,
			"We will finish the visit of 12 February", null, "£40.00 for January", null, null, null, null, null, null,
			null, null);

	@ParameterizedTest
	@ValueSource(strings = { "pl", "hi", "bn", "te", "kk", "en-US" })
	void saysTheSameInTheSecondLanguage(String language) {
		Letter.Translation translation = translation(language, Map.of());
		Letter letter = letter(language, Map.of());
		Assertions.assertThat(translation.letter().language().toLanguageTag()).isEqualTo(language);
		Assertions.assertThat(translation.letter().sections())
			.extracting(Section::kind)
			.isEqualTo(letter.sections().stream().map(Section::kind).toList());
		Assertions.assertThat(text(translation)).contains("Northside Heating", "Mill Lane Gas Services", "Brightwater");
		Assertions.assertThat(LetterText.of(letter)).contains(translation.preface());
	}

	@Test
	void marksWhatPeopleTyped() {
		Letter.Translation translation = translation("pl", Map.of());
		Assertions.assertThat(text(translation))
			.contains("‹boiler maintenance›", "‹We will finish the visit of 12 February.›", "‹£40.00 for January›")
			.doesNotContain("Dear Tom");
		Assertions.assertThat(translation.preface()).startsWith(translation.note()).endsWith(translation.asTyped());
	}

	@Test
	void saysWhatWasEnteredInTheSecondLanguage() {
		Letter.Translation translation = translation("pl",
				Map.of("boiler maintenance", "serwis kotła", "We will finish the visit of 12 February",
						"Wykonamy wizytę 12 lutego", "£40.00 for January", "40,00 GBP za styczeń", "Owner",
						"Właścicielka"));
		Assertions.assertThat(text(translation))
			.contains("serwis kotła", "Wykonamy wizytę 12 lutego.", "40,00 GBP za styczeń", "Właścicielka")
			.doesNotContain("‹", "boiler");
		Assertions.assertThat(translation.preface()).isEqualTo(translation.note());
	}

	@Test
	void saysNothingWhereThereIsNothingToSay() { // A13, A14
		Answers.Practical none = new Answers.Practical(null, null, null, null, "none", null, null, null, null, "N/A",
				null, null, null, null, null);
		Letter letter = LetterAssert.compose(answers("pl", Map.of()).practical(none)).letter();
		Assertions.assertThat(LetterText.of(letter)).doesNotContainIgnoringCase("none", "n/a");
	}

	@Test
	void namesNobodyUnderAttitude() { // A11
		Letter letter = LetterAssert
			.compose(answers("pl", Map.of()).reasons("abusive-to-staff").situations("Two visits were late"))
			.letter();
		Assertions.assertThat(LetterText.of(letter)).doesNotContain("Northside", "Two visits");
	}

	@Test
	void isLeftOutInTheSameLanguage() {
		Assertions.assertThat(letter("en-GB", Map.of()).translation()).isNull();
	}

	@Test
	void namesWhatCanBeEntered() {
		LetterRequest request = LetterAssert.COMPOSER.request(answers("pl", Map.of()).build(), AnswersMother.TODAY);
		Assertions.assertThat(LetterAssert.COMPOSER.typedWords(request))
			.isEqualTo(List.of("Owner", "boiler maintenance", "We will finish the visit of 12 February",
					"£40.00 for January"));
	}

	private static Letter.Translation translation(String language, Map<String, String> words) {
		return Objects.requireNonNull(letter(language, words).translation());
	}

	private static Letter letter(String language, Map<String, String> words) {
		return LetterAssert.compose(answers(language, words)).letter();
	}

	private static AnswersMother answers(String language, Map<String, String> words) {
		return AnswersMother.answers().salutation("Dear Tom,").practical(DETAILS).secondly(language, words);
	}

	private static String text(Letter.Translation translation) {
		return LetterText.of(translation.letter());
	}

}
