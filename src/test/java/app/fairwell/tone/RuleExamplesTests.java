package app.fairwell.tone;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every rule finds what it is meant to find, leaves near misses alone, and none finds
 * anything in the composer's own letters.
 */
class RuleExamplesTests {

	private static final ToneReview REVIEW = ToneReview.load();

	static Stream<LanguageRules> languages() {
		return Catalogue.LANGUAGES.stream()
			.map((language) -> REVIEW.rules(ToneSamples.context(language, "termination", null)).orElseThrow())
			.filter((rules) -> !rules.rules().isEmpty());
	}

	static Stream<Arguments> rules() {
		return languages().flatMap((rules) -> rules.rules()
			.stream()
			.map((rule) -> Arguments.argumentSet(rules.language() + " " + rule.name(), rules, rule)));
	}

	@ParameterizedTest
	@MethodSource("languages")
	void hasRulesOfEveryFamily(LanguageRules rules) { // F2
		assertThat(rules.rules()).extracting(Rule::family).containsAll(Catalogue.FAMILIES);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void findsWhatItIsMeantToFind(LanguageRules rules, Rule rule) { // F4
		assertThat(rule.caught()).allMatch((example) -> ToneSamples.finds(rules, rule, example));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void leavesNearMissesAlone(LanguageRules rules, Rule rule) { // F4
		assertThat(rule.passed()).noneMatch((example) -> ToneSamples.finds(rules, rule, example));
	}

	@ParameterizedTest
	@MethodSource("languages")
	void findsNothingInTheComposersLetters(LanguageRules rules) {
		Map<String, List<String>> letters = ToneSamples.letters(rules.language(), ToneSamples.LETTERS);
		assertThat(letters).isNotEmpty();
		letters.forEach((file, texts) -> texts.forEach(
				(text) -> assertThat(REVIEW.review(text, ToneSamples.letterContext(rules.language(), file))).as(file)
					.isEmpty()));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void offersAnotherSentence(LanguageRules rules, Rule rule) { // F1
		ToneContext context = ToneSamples.context(rules.language(), rule);
		assertThat(rule.caught()).allSatisfy((example) -> assertThat(REVIEW.review(example, context)).as(example)
			.isNotEmpty()
			.allSatisfy(
					(finding) -> assertThat(finding.suggestions()).isNotEmpty().doesNotContain(finding.sentence())));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void mindsNoneOfItsOwnWordings(LanguageRules rules, Rule rule) { // F1
		ToneContext context = ToneSamples.context(rules.language(), rule);
		assertThat(rule.better()).allSatisfy(
				(wording) -> assertThat(REVIEW.review(wording.replace("$1", ""), context)).as(wording).isEmpty());
	}

}
