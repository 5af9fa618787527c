package app.fairwell.benchmark;

import java.util.concurrent.TimeUnit;

import app.fairwell.letter.Answers;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.ComposedLetter;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.LetterRequest;
import app.fairwell.phrasebook.Phrasebooks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many letters are composed in a second on one core: at least 20,000 are wanted.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ComposingBenchmark {

	private final LetterComposer composer = new LetterComposer(Phrasebooks.read());

	private final Answers answers = AnswersMother.answers()
		.goodwill(AnswersMother.refund())
		.situations("Two of your last three appointments were put off because our engineer was elsewhere.")
		.since("2014")
		.build();

	private final LetterRequest request = this.composer.request(this.answers, AnswersMother.TODAY);

	@Benchmark
	public ComposedLetter compose() {
		return this.composer.compose(this.request);
	}

	@Benchmark
	public ComposedLetter readAndCompose() {
		return this.composer.compose(this.composer.request(this.answers, AnswersMother.TODAY));
	}

}
