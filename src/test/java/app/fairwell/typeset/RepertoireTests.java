package app.fairwell.typeset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RepertoireTests {

	private final Repertoire repertoire = new Repertoire();

	@Test
	void drawsEveryLineOfAnOrdinaryText() {
		assertThat(this.repertoire.canDraw("Dear Mr Keane,\r\n\tthank you. “Łódź” — Қазақ\u00AD\u200B")).isTrue();
	}

	@Test
	void namesEachCharacterThatNoFontHasOnce() {
		assertThat(this.repertoire.undrawable("Thanks 👍🏽 and 👍 あ!")).containsExactly("👍", "🏽", "あ");
	}

	@Test
	void refusesControlsPrivateUseAndHalfPairs() {
		assertThat(this.repertoire.undrawable("a\u0000b\u0007c\uE000d\uD83De")).containsExactly("\u0000", "\u0007",
				"\uE000", "\uD83D");
	}

	@Test
	void composesMarksFirst() {
		assertThat(this.repertoire.canDraw("Lo\u0301dz\u0301")).isTrue();
	}

}
