package app.fairwell.tone;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Text that is made to be slow or to break something.
 */
class HostileTextTests {

	private static final ToneReview REVIEW = ToneReview.load();

	/** So many steps a UTF-16 unit are far more than real text needs. */
	private static final long STEPS_PER_UNIT = 600;

	static Stream<String> hostile() {
		return Stream.of("you ", "you, ", "you not ", "your your not never ", "if you we would ", "! ", "?!", "\"you ",
				"\"", "a", "a-", "a.", "a'", ". ", ".\n", "\n", "\u200d", "\u0301", "\ud83d\ude00", "\ud83d",
				"you\u200byou ", "sorry if sorry but you ", "1,", "1 000 ", "A.B.", "STOP ", "not you are a very rude ",
				"и", "नहीं ", "క్ష");
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void takesStepsInStepWithTheText(String piece) {
		for (String language : Catalogue.LANGUAGES) {
			String text = piece.repeat(ToneReview.LONGEST_TEXT / piece.length());
			assertThat(steps(language, text)).as(language).isLessThan(STEPS_PER_UNIT * text.length());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "you not ", "if you we would ", "sorry if sorry but you ", "not you are a very rude " })
	void takesTwiceTheStepsForTwiceTheText(String piece) {
		long once = steps("en", piece.repeat(1000));
		long twice = steps("en", piece.repeat(2000));
		assertThat(twice).isPositive().isLessThan(3 * once);
	}

	private static long steps(String language, String text) {
		Reading.Steps steps = new Reading.Steps();
		REVIEW.review(text, ToneSamples.context(language, "termination", "attitude"), steps);
		return steps.count;
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void namesWordsOfTheText(String piece) {
		String text = piece.repeat(200);
		List<Finding> findings = REVIEW.review(text, ToneSamples.context("en", "win-back", null));
		assertThat(findings).allSatisfy((finding) -> {
			assertThat(finding.start()).isNotNegative().isLessThan(finding.end());
			assertThat(finding.end()).isLessThanOrEqualTo(text.length());
			assertThat(text).contains(finding.sentence());
		});
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 500 })
	void readsNoFurtherThanItSays(int beyond) {
		String good = "Thank you. ".repeat(ToneReview.LONGEST_TEXT / 11 + 1)
			.substring(0, ToneReview.LONGEST_TEXT - beyond);
		List<Finding> findings = REVIEW.review(good + "You are a liar!!",
				ToneSamples.context("en", "termination", null));
		assertThat(findings.isEmpty()).isEqualTo(beyond == 0 || beyond == 1);
	}

}
