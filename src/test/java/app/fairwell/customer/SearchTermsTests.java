package app.fairwell.customer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTermsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Łódź|lodz", "e\u0301tude|étude", "STRASSE|Straße", "Ёлка|елка", "हिन्दी|हिंदी", "ज़रूर|जरूर",
					"हाँ|हां", "সৎ|সত্", "२०२७|2027", "২০২৭|2027", "౨౦౨౭|2027", "క\u200cష|కష",
					"soft\u00adhyphen|softhyphen" })
	void takesSpellingsOfOneWordForOne(String text, String other) {
		assertThat(SearchTerms.words(text)).hasSize(1).isEqualTo(SearchTerms.words(other));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "әке|аке", "іс|ис", "қар|кар", "ұл|ул", "өте|оте", "बाल|बल", "सड़क|सडक", "পাড়া|পাডা", "మామ|మమ" })
	void keepsTheLettersOfAnAlphabetApart(String text, String other) {
		assertThat(SearchTerms.words(text)).isNotEqualTo(SearchTerms.words(other));
	}

	@Test
	void takesSignsForWhatStandsBetweenWords() {
		assertThat(SearchTerms.words("\"O'Brien\" & (INV-2027/7)* \0 \ud800!")).containsExactly("o", "brien", "inv",
				"2027", "7");
		assertThat(SearchTerms.words(" %_!\\' ")).isEmpty();
	}

	@Test
	void keepsWordsWithoutTheSignsBetweenThemToo() {
		assertThat(SearchTerms.kept("O'Brien, INV-2027/7")).containsExactly("o", "brien", "obrien", "inv", "2027", "7",
				"inv20277");
	}

	@Test
	void keepsTheEndsOfNames() {
		assertThat(SearchTerms.named("Keane")).containsExactly("keane", "eane", "ane");
		assertThat(SearchTerms.named("Li")).containsExactly("li");
	}

	@Test
	void beginsNoEndWithAMark() {
		assertThat(SearchTerms.named("लक्ष्मी"))
			.noneMatch((term) -> Character.getType(term.charAt(0)) == Character.NON_SPACING_MARK
					|| Character.getType(term.charAt(0)) == Character.COMBINING_SPACING_MARK);
	}

	@Test
	void cutsWhatNobodyTypesInFull() {
		assertThat(SearchTerms.words("x".repeat(10_000))).containsExactly("x".repeat(60));
		String rare = "\ud801\udc28"; // a letter of two characters
		assertThat(SearchTerms.words("x".repeat(59) + rare)).containsExactly("x".repeat(59));
	}

}
