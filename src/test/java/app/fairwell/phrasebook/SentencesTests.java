package app.fairwell.phrasebook;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTests {

	private final Sentences sentences = Phrasebooks.read().forLanguage("en-GB").sentences();

	@ParameterizedTest
	@ValueSource(strings = { "We will finish the March accounts", "Your keys are at the front desk.",
			"The engineer we had promised did not come", "Unfortunately you were charged twice",
			"please collect the ladder by Friday", "Everything you paid for stays yours", "you still owe us nothing",
			"£85 is still due", "last term we moved the lesson four times",
			"Our last proofs reached you two days later than you needed them" })
	void knowsASentence(String words) {
		Assertions.assertThat(this.sentences.isSentence(words)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "the visit booked for 12 February", "four weeks", "your spare key, by post",
			"bank transfer within ten working days", "£120.00 for March", "Ana Byrne on 0113 496 0101",
			"Treatment certificates for 2025, sent by email", "Engagement letter of 6 May 2014.",
			"The October newsletter, which we printed twice because the blue was not right.",
			"the deposit you paid in May", "full records, emailed to you by Friday", "keys and papers we hold for you",
			"£186 for 15 to 26 February, which you have already paid", "a driver you can ring, free of charge",
			"the two visits we did not keep", "May 5", "Will Smith, 9am to 5pm", "By 9am tomorrow", "May 31",
			"Ana Byrne on 0113 496 0000, 9 a.m. to 5 p.m.", "a summary for whoever comes next",
			"a fixed slot on Monday at 8am", "the 2nd visit, at 17.30", "your anger at a bill you had not expected" })
	void knowsAPhrase(String words) {
		Assertions.assertThat(this.sentences.isSentence(words)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "'एक अपडेट, जिसे पहले परखा नहीं गया था', false", "'ऐसी सजावट, जो लोगों को बरसों याद रहे', false",
			"'आपने जो सजावट चाही थी, वह नहीं लगी', true", "'काम रुका रहा, क्योंकि बिजली नहीं थी', true",
			"जनवरी में हम दो बार समय पर नहीं पहुँचे और बताया भी नहीं।, true", "कोई बकाया नहीं, false" })
	void leavesTheVerbOfARelativeClauseOut(String words, boolean sentence) {
		Assertions.assertThat(Phrasebooks.read().forLanguage("hi").sentences().isSentence(words)).isEqualTo(sentence);
	}

	@Test
	void fitsAPhraseIntoASentence() {
		Assertions.assertThat(this.sentences.inside("Weekly cleaning of your office."))
			.isEqualTo("weekly cleaning of your office");
		Assertions.assertThat(this.sentences.inside("English lessons")).isEqualTo("English lessons");
		Assertions.assertThat(this.sentences.inside("MOT work")).isEqualTo("MOT work");
		Assertions.assertThat(this.sentences.inside("Theo's piano lessons")).isEqualTo("Theo's piano lessons");
		Assertions.assertThat(this.sentences.inside("Ana Byrne, 9 a.m. to 5 p.m."))
			.isEqualTo("Ana Byrne, 9 a.m. to 5 p.m.");
	}

	@Test
	void keepsTheStopOfAnAbbreviation() {
		Sentences polish = Phrasebooks.read().forLanguage("pl").sentences();
		Assertions.assertThat(polish.inside("Umowa serwisowa z 6 maja 2014 r."))
			.isEqualTo("umowa serwisowa z 6 maja 2014 r.");
		Assertions.assertThat(polish.inside("Zapasowy klucz.")).isEqualTo("zapasowy klucz");
	}

}
