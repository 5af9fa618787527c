package app.fairwell.customer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Łódź|lodz", "José|jose", "É|e", "Straße|strasse", "Кәсіп|кәсіп", "Йорк|иорк",
			"ΆΛΦΑ ς|αλφα σ", "Ærø Œuvre|aero oeuvre", "Thomas   Keane|thomas keane", "ﬁne|fine" })
	void foldsCaseAndMarks(String text, String folded) {
		assertThat(FoldedText.of(text)).isEqualTo(folded);
	}

	@ParameterizedTest
	@CsvSource({ "किताब,कताब", "বাংলা,বংলা", "తెలుగు,తలగ" })
	void keepsTheVowelSignsOfIndicScripts(String text, String other) {
		assertThat(FoldedText.of(text)).isNotEqualTo(FoldedText.of(other));
	}

	@Test
	void treatsComposedAndDecomposedLettersAlike() {
		assertThat(FoldedText.of("é ё क़")).isEqualTo(FoldedText.of("e\u0301 е\u0308 क\u093c"));
	}

	@Test
	void givesEachWordOnce() {
		assertThat(FoldedText.words("  Łódź\tlodz\n x ")).containsExactly("lodz", "x");
		assertThat(FoldedText.words(" ")).isEmpty();
	}

}
