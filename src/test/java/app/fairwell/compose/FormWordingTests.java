package app.fairwell.compose;

import app.fairwell.letter.LetterKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FormWordingTests {

	private final ComposeForm form = ComposeForm.empty("0123456789", LetterKind.TERMINATION).withSituations(2);

	@Test
	void changesOneFieldOnly() {
		ComposeForm changed = FormWording.with(this.form, "situations[1]", "Other words");
		assertThat(changed.situations()).containsExactly("", "Other words");
		assertThat(FormWording.with(changed, "situations[1]", "")).isEqualTo(this.form);
	}

	@Test
	void changesAFieldOfAGroup() {
		ComposeForm changed = FormWording.with(this.form, "practical.fees", "Nothing is due");
		assertThat(changed.practical().fees()).isEqualTo("Nothing is due");
		assertThat(FormWording.with(this.form, "goodwill.covers", "the last visit").goodwill().covers())
			.isEqualTo("the last visit");
	}

	@Test
	void knowsItsFields() {
		assertThatIllegalArgumentException().isThrownBy(() -> FormWording.with(this.form, "a b", "words"));
	}

}
