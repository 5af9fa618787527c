package app.fairwell.tone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the rules have reached on sentences by strangers, and may not lose: those that
 * were seen while the rules were written, and those that were not.
 */
class ToneCorpusTests {

	private static final ToneReview REVIEW = ToneReview.load();

	static Stream<Arguments> reached() {
		return Stream.of(Arguments.of("en", "seen", 0.95, 0.95, 0.95), Arguments.of("en", "unseen", 0.8, 0.5, 0.6))
			.filter((arguments) -> Files.exists(file(arguments.get()[0], arguments.get()[1])));
	}

	private static Path file(Object language, Object half) {
		return ToneSamples.CORPORA.resolve((String) language).resolve(half + ".tsv");
	}

	@ParameterizedTest
	@MethodSource("reached")
	void findsWhatItFound(String language, String half, double precision, double recall, double recallWithLookAgain) {
		List<ToneSamples.Row> rows = ToneSamples.corpus(language, file(language, half));
		Score score = Score.of(REVIEW, rows);
		assertThat(rows).hasSizeGreaterThan(50);
		assertThat(score.precision()).as(score.report()).isGreaterThanOrEqualTo(precision);
		assertThat(score.recall()).as(score.report()).isGreaterThanOrEqualTo(recall);
		assertThat(score.recallWithLookAgain()).as(score.report()).isGreaterThanOrEqualTo(recallWithLookAgain);
	}

}
