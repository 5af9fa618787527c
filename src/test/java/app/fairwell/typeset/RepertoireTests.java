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
		assertThat(this.repertoire.undrawable("Thanks 👍🏽 and 👍 あ!")).containsExactly("👍🏽", "👍", "あ");
	}

	@Test
	void namesWhatAReaderTakesForOneCharacter() {
		assertThat(this.repertoire.undrawable("👨‍👩‍👧 🇬🇧 k̼⃝ " + "a\u20DD" + "\u20DE".repeat(40)))
			.containsExactly("👨‍👩‍👧", "🇬🇧", "k̼⃝", "\u20DD");
	}

	@Test
	void namesACharacterThatIsNewerThanThisJava() {
		assertThat(this.repertoire.undrawable("\uD83E\uDEE8")).containsExactly("\uD83E\uDEE8");
	}

	@Test
	void namesNoMoreThanAPersonReads() {
		assertThat(this.repertoire.undrawable("一丁七万丈三上下不与丐丑专且")).hasSize(12);
	}

	@Test
	void refusesControlsPrivateUseAndHalfPairs() {
		assertThat(this.repertoire.undrawable("a\u0000b\u0007c\uE000d\uD83De")).containsExactly("U+0000", "U+0007",
				"U+E000", "U+D83D");
	}

	@Test
	void composesMarksFirst() {
		assertThat(this.repertoire.canDraw("Lo\u0301dz\u0301")).isTrue();
	}

}
