package app.fairwell.tone;

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
		return Stream.of(Arguments.of("en", "seen", 0.98, 0.98, 0.98), Arguments.of("en", "unseen", 0.95, 0.8, 0.8),
				Arguments.of("pl", "seen", 0.98, 0.96, 0.98), Arguments.of("pl", "unseen", 0.92, 0.67, 0.75),
				Arguments.of("hi", "seen", 0.98, 0.96, 0.98), Arguments.of("hi", "unseen", 0.88, 0.86, 0.86),
				Arguments.of("bn", "seen", 0.98, 0.95, 0.97), Arguments.of("bn", "unseen", 0.92, 0.68, 0.79),
				Arguments.of("te", "seen", 0.98, 0.98, 0.98), Arguments.of("te", "unseen", 0.94, 0.58, 0.74),
				Arguments.of("kk", "seen", 0.98, 0.91, 0.98), Arguments.of("kk", "unseen", 0.9, 0.62, 0.7));
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
