package app.fairwell.letter;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Stops and dashes that stand alone, or after a space as many write them (product.md L2).
 */
class StrayMarksTests {

	static Stream<Arguments> marks() {
		return Stream.of("en-GB", "en-US", "pl", "hi", "bn", "te", "kk")
			.flatMap((language) -> Stream.of(".", "।", "-", "…", "x .", "Work ।", "लेखांकन ।", "Ok ।। ", " . .")
				.map((words) -> Arguments.of(language, words)));
	}

	@ParameterizedTest
	@MethodSource("marks")
	void neverStopALetter(String language, String words) {
		Assertions.assertThat(lines(ending(words), language)).isNotEmpty();
		Assertions.assertThat(lines(askingBack(words), language)).isNotEmpty();
	}

	@Test
	void sayNothing() {
		String without = lines(AnswersMother.answers().service(null), "en-GB");
		Assertions.assertThat(lines(AnswersMother.answers().service("."), "en-GB")).isEqualTo(without);
		Assertions.assertThat(lines(AnswersMother.answers().service(" - "), "en-GB")).isEqualTo(without);
	}

	private static AnswersMother ending(String words) {
		Answers.Goodwill refund = new Answers.Goodwill("refund", "85.00", "GBP", words, words, words);
		return AnswersMother.answers()
			.service(words)
			.situations(words)
			.goodwill(refund)
			.alternatives(words)
			.enclosures(words)
			.delivery(words)
			.practical(new Answers.Practical(words, words, words, words, words, words, words, words, words, words,
					words, words, words, words, words));
	}

	private static AnswersMother askingBack(String words) {
		return AnswersMother.winBack()
			.service(words)
			.winBack(new Answers.WinBack(words, words, words, words, words, null));
	}

	private static String lines(AnswersMother answers, String language) {
		Letter letter = LetterAssert.compose(answers.language(language)).letter();
		return letter.sections().stream().map(Section::text).collect(Collectors.joining("\n"));
	}

}
