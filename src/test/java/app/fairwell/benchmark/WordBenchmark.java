package app.fairwell.benchmark;

import java.util.concurrent.TimeUnit;

import app.fairwell.export.BenchmarkLetter;
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
 * How long a Word file of one page with a logo takes, from the letter to the bytes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class WordBenchmark {

	@Param({ "en-GB", "hi-IN" })
	private String language;

	private BenchmarkLetter letter;

	@Setup
	public void take() {
		this.letter = new BenchmarkLetter(this.language);
	}

	@Benchmark
	public byte[] onePage() {
		return this.letter.docx();
	}

}
