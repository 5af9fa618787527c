package app.fairwell.compose;

import app.fairwell.compose.SheetAction.Verb;
import app.fairwell.letter.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SheetActionTests {

	@Test
	void readsWhatToDoWithASection() {
		assertThat(SheetAction.of("leave-out.goodwill"))
			.isEqualTo(new SheetAction(Verb.LEAVE_OUT, SectionKind.GOODWILL, null));
	}

	@Test
	void readsWhatToDoWithTheLetter() {
		assertThat(SheetAction.of("approve")).isEqualTo(new SheetAction(Verb.APPROVE, null, null));
	}

	@Test
	void readsWhatToDoAboutWords() { // F1
		assertThat(SheetAction.of("wording.thanks.0123456789abcdef.1")).isEqualTo(
				new SheetAction(Verb.WORDING, SectionKind.THANKS, new PickedRemark("thanks", "0123456789abcdef", 1)));
		assertThat(SheetAction.of("ignore.situations[0].0123456789abcdef.0"))
			.isEqualTo(new SheetAction(Verb.IGNORE, null, new PickedRemark("situations[0]", "0123456789abcdef", 0)));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", ".", "save", "leave-out", "leave-out.", "leave-out.nothing", "approve.thanks",
			"wording.thanks", "wording.thanks.0123.1", "destroy.thanks" })
	void savesWhateverElseIsSaid(String value) {
		assertThat(SheetAction.of(value)).isEqualTo(new SheetAction(Verb.SAVE, null, null));
	}

}
