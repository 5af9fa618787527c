package app.fairwell.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;

import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.LetterText;
import app.fairwell.phrasebook.Phrasebooks;
import app.fairwell.tone.Finding;
import app.fairwell.tone.Known;
import app.fairwell.tone.ToneContext;
import app.fairwell.tone.ToneReview;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the review of a whole letter takes: at most 20 milliseconds are wanted.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ToneBenchmark {

	private final ToneReview review = ToneReview.load();

	@Param({ "en-GB", "pl", "hi", "bn", "te", "kk" })
	public String language = "en-GB";

	private String text = "";

	@Setup
	public void composeLetter() {
		LetterComposer composer = new LetterComposer(Phrasebooks.read());
		this.text = LetterText.of(composer.compose(composer.request(
				AnswersMother.answers().language(this.language).goodwill(AnswersMother.refund()).since("2014").build(),
				AnswersMother.TODAY))
			.letter());
	}

	@Benchmark
	public List<Finding> review() {
		return this.review.review(this.text,
				new ToneContext(this.language.substring(0, 2), ToneContext.Kind.TERMINATION, null, Known.NOTHING));
	}

}
