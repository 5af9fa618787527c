package app.fairwell.letter;

import app.fairwell.phrasebook.Phrasebooks;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LetterComposerTests {

	private final LetterComposer composer = new LetterComposer(Phrasebooks.read());

	@Test
	void printsForNow() {
		for (String warmth : new String[] { "warm", "formal" }) {
			System.out.println(text(AnswersMother.answers()
				.warmth(warmth)
				.goodwill(AnswersMother.refund())
				.situations("Two of your last three appointments were put off because our engineer was elsewhere.")));
		}
		assertThat(this.composer).isNotNull();
	}

	private String text(AnswersMother answers) {
		return LetterText
			.of(this.composer.compose(this.composer.request(answers.build(), AnswersMother.TODAY)).letter());
	}

}
