package app.fairwell.tone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What patterns match.
 */
class PatternTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			you fail*                | You failed us.                 | You failed
			*less you                | A thankless you.               | thankless you
			un*ly you                | An unseemly you.               | unseemly you
			*ndl* you                | Kindly you.                    | Kindly you
			don't you                | Don’t you                      | Don’t you
			self-centred you         | self‑centred you               | self‑centred you
			you very? rude           | you rude                       | you rude
			you (very much)? rude    | you very much rude             | you very much rude
			you _ rude               | you were rude                  | you were rude
			you .. rude              | you are so very rude           | you are so very rude
			you ... rude             | you, who are our guest, rude   | you, who are our guest, rude
			you ... rude             | you and you are rude           | you and you are rude
			^ you                    | “You”                          | You
			rude $                   | How rude!                      | rude
			why ?                    | Why?                           | Why?
			! !                      | Stop!!!                        | !!
			at #:#                   | at 14:30                       | at 14:30
			# times                  | 12 times                       | 12 times
			{CAPITALS} {CAPITALS}    | STOP THIS now                  | STOP THIS
			you – rude               | you - rude                     | you - rude
			""")
	void matches(String pattern, String text, String found) {
		assertThat(ToneSampleRules.pattern(pattern).found(text)).containsExactly(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			you fail*        | you fall
			you _ rude       | you rude
			you _ rude       | you, rude
			you .. rude      | you are so very much rude
			you .. rude      | you are, rude
			you ... rude     | you are; rude
			you ... rude     | you one two three four five six seven eight nine rude
			^ you            | If you
			rude $           | rude to us
			! !              | Stop! Go!
			{CAPITALS}       | VAT or GO
			you rude         | You. Rude.
			you rude         | He called it "you rude".
			""")
	void doesNotMatch(String pattern, String text) {
		assertThat(ToneSampleRules.pattern(pattern).with("en/language.yaml", "acronyms: [VAT]").found(text)).isEmpty();
	}

	@Test
	void takesClassesApart() {
		ToneSampleRules rules = ToneSampleRules.pattern("{YOU} (are|were) (rude|{MUCH} trouble)")
			.with("en/classes.yaml", "YOU: [you, 'the two of {THEM}']", "THEM: [you, they]", "MUCH: [such, 'so much']");
		assertThat(rules.found("You were rude.")).containsExactly("You were rude");
		assertThat(rules.found("The two of you are so much trouble."))
			.containsExactly("The two of you are so much trouble");
	}

	@Test
	void isSilencedByWhatStandsAround() {
		ToneSampleRules rules = ToneSampleRules.of("en/blame.yaml",
				ToneSampleRules.rule("one", "any: [you .. pay]", "not: [not need to pay]", "unless: [no fault]"));
		assertThat(rules.found("You must pay.")).containsExactly("You must pay");
		assertThat(rules.found("You do not need to pay.")).isEmpty();
		assertThat(rules.found("You did pay, by no fault of ours.")).isEmpty();
		assertThat(rules.found("You do not need to pay. You must pay.")).containsExactly("You must pay");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			pl | źle         | ZLE
			pl | @źle        | Źle
			hi | बदतमीज़      | बदतमीज
			hi | हिन्दी       | हिंदी
			bn | বড়          | বড়
			te | మీకు         | మీ\u200cకు
			kk | сіздің      | сиздин
			kk | сіз          | cіз
			en | paying      | pay\u00ading
			en | café        | cafe\u0301
			""")
	void readsWordsAsTheyAreTyped(String language, String pattern, String text) {
		ToneSampleRules rules = ToneSampleRules.of(language + "/blame.yaml",
				ToneSampleRules.rule("one", "any: ['" + pattern + "']"));
		assertThat(rules.found(language, text)).containsExactly(text);
	}

	@Test
	void keepsMarksThatAreAskedFor() {
		ToneSampleRules rules = ToneSampleRules.of("kk/blame.yaml", ToneSampleRules.rule("one", "any: ['@*сың']"));
		assertThat(rules.found("kk", "барасың")).containsExactly("барасың");
		assertThat(rules.found("kk", "барсын")).isEmpty();
	}

	@Test
	void knowsPolishBaseForms() {
		ToneSampleRules rules = ToneSampleRules.of("pl/blame.yaml",
				ToneSampleRules.rule("one", "any: ['nie <zapłacić/praet>', '</praet/sec> nas']"));
		assertThat(rules.found("pl", "Nie zapłaciła Pani.")).containsExactly("Nie zapłaciła");
		assertThat(rules.found("pl", "Nie zapłacę.")).isEmpty();
		assertThat(rules.found("pl", "Okłamałeś nas.")).containsExactly("Okłamałeś nas");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			you ... | must begin and end with a word
			.. you  | must begin and end with a word
			you?    | would match no word at all
			(you    | a ( without its )
			you)    | a ) too many
			(a b    | a ( without its )
			{YOU}   | no class {YOU}
			<robić  | no > follows
			*       | a * alone
			you+    | cannot read you+
			""")
	void saysWhatCannotBeRead(String pattern, String complaint) {
		assertThatExceptionOfType(InvalidToneDataException.class)
			.isThrownBy(() -> ToneSampleRules.pattern(pattern).load())
			.withMessageStartingWith("en/blame.yaml:3: '" + pattern + "': " + complaint);
	}

}
