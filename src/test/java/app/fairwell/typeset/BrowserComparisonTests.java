package app.fairwell.typeset;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

// H2
class BrowserComparisonTests {

	private static final int HARDEST = 30;

	@ParameterizedTest
	@ValueSource(strings = { "hi", "bn", "te" })
	void drawsTheHardestWordsAsChromiumDoes(String language) {
		List<String> words = Stream.concat(TrialWords.words(language).stream(), TrialWords.random(language).stream())
			.sorted(Comparator.comparingLong(BrowserComparisonTests::marks).reversed())
			.limit(HARDEST)
			.toList();
		assertThat(SameInk.differing(words, language, Weight.REGULAR)).isEmpty();
	}

	// Viramas and vowel signs make a word hard
	private static long marks(String word) {
		return word.codePoints().filter((character) -> !Character.isLetter(character)).count();
	}

	@ParameterizedTest
	@EnumSource
	void drawsWordsOfSeveralScriptsAsChromiumDoes(Weight weight) {
		assertThat(SameInk.differing(TrialWords.mixed(), "bn", weight)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "pl", "kk", "hi", "bn", "te" })
	@Tag("thorough")
	void drawsEveryWordOfALetterAsChromiumDoes(String language) {
		for (Weight weight : Weight.values()) {
			assertThat(SameInk.differing(TrialWords.words(language), language, weight)).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "hi", "bn", "te" })
	@Tag("thorough")
	void drawsRandomSyllablesAsChromiumDoes(String language) {
		for (Weight weight : Weight.values()) {
			assertThat(SameInk.differing(TrialWords.random(language), language, weight)).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "hi", "bn", "te" })
	@Tag("thorough")
	void drawsWordsOfSeveralScriptsAsChromiumDoesInEveryLanguage(String language) {
		assertThat(SameInk.differing(TrialWords.mixed(), language, Weight.REGULAR)).isEmpty();
	}

}
