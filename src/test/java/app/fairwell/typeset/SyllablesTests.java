package app.fairwell.typeset;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SyllablesTests {

	@ParameterizedTest
	@CsvSource({ "abc, a|b|c", "e\u0301a, e\u0301|a", "नमस्ते, न|म|स्ते", "क्\u200Cष, क्\u200C|ष",
			"क्\u200Dष, क्\u200Dष", "বিজ্ঞপ্তি, বি|জ্ঞ|প্তি", "ఒప్పందం, ఒ|ప్పం|దం", "a𝒜b, a|𝒜|b", "(ద్), (|ద్|)",
			"हम्।, ह|म्|।", "ক্1, ক্|1", "क्ক, क्|ক" })
	void areNeverTorn(String word, String syllables) {
		assertThat(split(word)).containsExactly(syllables.split("\\|"));
	}

	private static List<String> split(String word) {
		List<String> parts = new ArrayList<>();
		int start = 0;
		for (int i = 1; i <= word.length(); i++) {
			if (i == word.length() || Syllables.beginsAt(word, i)) {
				parts.add(word.substring(start, i));
				start = i;
			}
		}
		return parts;
	}

}
