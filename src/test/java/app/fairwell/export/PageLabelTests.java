package app.fairwell.export;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The style sheet of a printed letter's page label.
 */
class PageLabelTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`',
			value = { "Page {page} of {pages};\"Page \" counter(page) \" of \" counter(pages) \"\"",
					"{page}/{pages};\"\" counter(page) \"\\00002f\" counter(pages) \"\"",
					"{pages}-ból {page};\"\" counter(pages) \"\\00002db\\0000f3l \" counter(page) \"\"" })
	void setsTheWordsAroundTheNumbers(String label, String content) {
		assertThat(PageLabel.css(label, Locale.UK)).contains("content: " + content + ";");
	}

	@Test
	void letsNoWordsOutOfTheirQuotes() {
		assertThat(PageLabel.css("\"} * { color: red } \\\n𝄞", Locale.UK)).contains(
				"content: \"\\000022\\00007d \\00002a \\00007b color\\00003a red \\00007d \\00005c\\00000a\\01d11e\";");
	}

	@Test
	void countsInTheDigitsOfTheLanguage() { // K1
		assertThat(PageLabel.css("পৃষ্ঠা {page}", Locale.forLanguageTag("bn"))).contains("counter(page, bengali)");
	}

}
