package app.fairwell.phrasebook;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTests {

	private final Sentences sentences = Phrasebooks.read().forLanguage("en-GB").sentences();

	@ParameterizedTest
	@ValueSource(strings = { "We will finish the March accounts", "Your keys are at the front desk.",
			"please collect the ladder by Friday", "Everything you paid for stays yours" })
	void knowsASentence(String words) {
		Assertions.assertThat(this.sentences.isSentence(words)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "the visit booked for 12 February", "four weeks", "your spare key, by post",
			"bank transfer within ten working days", "£120.00 for March", "Ana Byrne on 0113 496 0101" })
	void knowsAPhrase(String words) {
		Assertions.assertThat(this.sentences.isSentence(words)).isFalse();
	}

}
