package app.fairwell.guide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Broken rules stop the start, with the line and what is allowed.
 */
class RuleFileTests {

	private static final String WHOLE = """
			parting:
			  verdicts:
			    always:
			      rules: [C1]
			      when: {friend: [yes]}
			      verdict: keep
			  checks:
			    speak:
			      rules: [C5]
			      first: yes
			  offers: {}
			""";

	@Test
	void readsWhatIsWhole() {
		PartingRules.read(RuleFile.read(WHOLE));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					rules: [C1]          | rules: [C99x]         | "line 4: always: its 'rules' are ids of product.md"
					rules: [C1]          | because: [C1]         | "line 4: because: is not known here; allowed are [again, rules"
					friend: [yes]        | fiend: [yes]          | "line 5: fiend: is no question; allowed are [sudden, documented"
					friend: [yes]        | friend: [unsure]      | "line 5: friend: has no answer 'unsure'; allowed are [yes, no]"
					friend: [yes]        | friend: yes           | "line 5: friend: expected a list such as [yes, unsure]"
					verdict: keep        | verdict: try          | "line 6: verdict: allowed are [part, not-yet, keep]"
					verdict: keep        | verdict: not-yet      | "line 4: always: 'again' belongs to the verdict not-yet"
					verdict: keep        | again: 7              | "line 4: always: needs 'verdict'"
					first: yes           | first: perhaps        | "line 10: first: is yes or left out"
					offers: {}           | offers: []            | "line 11: offers: expected 'name: value' lines"
					offers: {}           | other: {}             | "line 11: other: is not known here; allowed are [checks, offers"
					rules: [C5]          | "rules: [C5"          | "line 1"
					""")
	void saysWhereItIsBroken(String found, String given, String said) {
		assertThatExceptionOfType(InvalidRulesException.class)
			.isThrownBy(() -> PartingRules.read(RuleFile.read(WHOLE.replace(found, given))))
			.withMessageStartingWith("guide/rules.yaml, ")
			.withMessageContaining(said);
	}

	@Test
	void saysWhatIsMissing() {
		assertThatExceptionOfType(InvalidRulesException.class).isThrownBy(() -> WinBackRules.read(RuleFile.read(WHOLE)))
			.withMessageContaining("line 1: the file: needs 'win-back'");
		assertThatExceptionOfType(InvalidRulesException.class).isThrownBy(() -> RuleFile.read(""))
			.withMessageContaining("is empty");
	}

}
