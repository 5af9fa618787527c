package app.fairwell.letter;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import app.fairwell.phrasebook.Phrasebooks;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;

/**
 * Reads a composed letter in sentences: {@code assertThatLetter(answers).says(...)}.
 */
final class LetterAssert extends AbstractAssert<LetterAssert, ComposedLetter> {

	static final Phrasebooks BOOKS = Phrasebooks.read();

	static final LetterComposer COMPOSER = new LetterComposer(BOOKS);

	private LetterAssert(ComposedLetter letter) {
		super(letter, LetterAssert.class);
	}

	static LetterAssert assertThatLetter(AnswersMother answers) {
		return new LetterAssert(compose(answers));
	}

	static ComposedLetter compose(AnswersMother answers) {
		return COMPOSER.compose(COMPOSER.request(answers.build(), AnswersMother.TODAY));
	}

	LetterAssert hasFraming(Framing framing) {
		Assertions.assertThat(this.actual.framing().framing()).isEqualTo(framing);
		return this;
	}

	LetterAssert says(String... words) {
		Assertions.assertThat(text()).contains(words);
		return this;
	}

	LetterAssert saysNothingOf(String... words) {
		Assertions.assertThat(text()).doesNotContainIgnoringCase(words);
		return this;
	}

	LetterAssert saysOnce(String words) {
		Assertions.assertThat(text().split(Pattern.quote(words), -1)).hasSize(2);
		return this;
	}

	LetterAssert hasSections(SectionKind... kinds) {
		Assertions.assertThat(this.actual.letter().sections()).extracting(Section::kind).containsExactly(kinds);
		return this;
	}

	LetterAssert lacks(SectionKind... kinds) {
		Assertions.assertThat(this.actual.letter().sections())
			.extracting(Section::kind)
			.doesNotContainAnyElementsOf(Arrays.asList(kinds));
		return this;
	}

	LetterAssert warnsOf(String... codes) {
		warnings().contains(codes);
		return this;
	}

	ListAssert<String> warnings() {
		List<String> codes = this.actual.warnings().stream().map(LetterWarning::code).toList();
		return Assertions.assertThat(codes);
	}

	LetterAssert beginsWith(String salutation) {
		Assertions.assertThat(this.actual.letter().salutation()).isEqualTo(salutation);
		return this;
	}

	private String text() {
		return LetterText.of(this.actual.letter());
	}

}
