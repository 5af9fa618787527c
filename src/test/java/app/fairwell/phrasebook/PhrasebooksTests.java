package app.fairwell.phrasebook;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Walks all phrase data (product.md K3).
 */
class PhrasebooksTests {

	private static final KeyCatalogue CATALOGUE = KeyCatalogue.read("/phrasebook/keys.yaml");

	private static final Phrasebooks BOOKS = Phrasebooks.read();

	static Stream<String> languages() {
		return BOOKS.languages().stream();
	}

	@ParameterizedTest
	@MethodSource("languages")
	void saysEveryKeyWithItsExample(String language) { // K3, A14
		Phrasebook book = BOOKS.forLanguage(language);
		Assertions.assertThat(book.keys()).isEqualTo(CATALOGUE.keys().keySet());
		CATALOGUE.keys().forEach((key, described) -> LanguageReader.DEGREES.forEach((degree) -> {
			String said = book.say(key, degree, example(described.example()));
			Assertions.assertThat(said)
				.isNotBlank()
				.doesNotContain("{", "}", "null", "  ", " .", " ,", "and/or", "(s)");
		}));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en-GB", "en-US", "en-IE", "en-CA", "en-AU", "en-IN", "en" })
	void offersTheLanguagesOfLetters(String language) { // K1
		Assertions.assertThat(BOOKS.resolve(language)).isPresent();
	}

	@Test
	void namesTheLanguagesThatThereAre() { // K1
		Assertions.assertThatExceptionOfType(UnknownLanguageException.class)
			.isThrownBy(() -> BOOKS.forLanguage("tlh"))
			.withMessageContaining("en-GB");
	}

	@ParameterizedTest
	@CsvSource({ "missing, phrases are missing: [hello]", "unknown-key, bye: is no key",
			"wrong-slot, has the slots [nam]", "bad-mark, a { without its }", "no-degree, has the degrees [warm]",
			"not-yaml, around.yaml:2" })
	void refusesBrokenDataWithFileAndWord(String broken, String complaint) { // K3
		Assertions.assertThatExceptionOfType(InvalidPhraseDataException.class)
			.isThrownBy(() -> Phrasebooks.read("/phrasebook-broken/" + broken))
			.withMessageContaining("/phrasebook-broken/" + broken + "/xx/")
			.withMessageContaining(complaint);
	}

	private static Slots example(Map<String, String> values) {
		Slots slots = new Slots();
		values.forEach(slots::with);
		Set.of(Dimension.values()).forEach((dimension) -> slots.agreeing(dimension, dimension.options().get(0)));
		return slots;
	}

}
