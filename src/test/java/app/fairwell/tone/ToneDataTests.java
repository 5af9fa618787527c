package app.fairwell.tone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Rules that cannot be used stop the start, and say where and what is allowed.
 */
class ToneDataTests {

	private static final String RULE = ToneSampleRules.rule("one", "any: [you]");

	@Test
	void takesWhatIsWhole() {
		assertThatNoException().isThrownBy(() -> ToneSampleRules.of("en/blame.yaml", RULE).load());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			level: likely     | level: sure         | 2: unknown 'sure'; allowed are must-change, likely, look-again
			id: one           | id: One             | 1: 'One' is no id
			blame.caused      | blame.me            | 4: unknown 'blame.me'; allowed are [blame.caused,
			any: [you]        | some: [you]         | 3: unknown 'some'; allowed are [any, better, examples, id,
			why: blame.caused | not: [a]            | 1: the rule has no 'why'
			better: ["Better."] | better: []        | 5: one to three better sentences are needed
			caught: [a, b, c] | caught: [a, b]      | 6: at least three examples 'caught' are needed
			any: [you]        | any: you            | 3: expected a list
			any: [you]        | any: [you           | 4:
			""")
	void namesFileAndLine(String was, String becomes, String complaint) {
		assertThatExceptionOfType(InvalidToneDataException.class)
			.isThrownBy(() -> ToneSampleRules.of("en/blame.yaml", RULE.replace(was, becomes)).load())
			.withMessageStartingWith("en/blame.yaml:" + complaint);
	}

	@Test
	void refusesAnIdTwice() {
		assertThatExceptionOfType(InvalidToneDataException.class)
			.isThrownBy(() -> ToneSampleRules.of("pl/blame.yaml", RULE, RULE).load())
			.withMessage("pl/blame.yaml:7: 'one' stands twice in this file");
	}

	@Test
	void refusesAClassInsideItself() {
		assertThatExceptionOfType(InvalidToneDataException.class)
			.isThrownBy(() -> ToneSampleRules.of("en/classes.yaml", "A: [b]", "C: ['{D}']", "D: ['{C}']").load())
			.withMessageStartingWith("en/classes.yaml:2: '{D}': {");
	}

	@Test
	void refusesAConditionThatCannotBe() {
		assertThatExceptionOfType(InvalidToneDataException.class)
			.isThrownBy(() -> ToneSampleRules
				.of("en/blame.yaml", ToneSampleRules.rule("one", "any: [you]", "when: {framing: [anger]}"))
				.load())
			.withMessage("en/blame.yaml:4: unknown 'anger'; allowed are [attitude, capacity, scope]");
	}

	@Test
	void refusesAnUnknownListOfALanguage() {
		assertThatExceptionOfType(InvalidToneDataException.class)
			.isThrownBy(() -> ToneSampleRules.of("te/language.yaml", "sorry: [a]").load())
			.withMessageStartingWith("te/language.yaml:1: unknown 'sorry'; allowed are [no-break,");
	}

}
