package app.fairwell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import app.fairwell.support.FairwellProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was acknowledged is there again after the process was killed (product.md E4, L4).
 */
class KillTests {

	private static final int WRITERS = 3;

	private final Random random = new Random();

	@Test
	void losesNothingThatWasAcknowledged(@TempDir Path data) throws Exception {
		killRepeatedly(data, 2);
	}

	@Test
	@Tag("thorough")
	void losesNothingInManyKills(@TempDir Path data) throws Exception {
		killRepeatedly(data, 20);
	}

	private void killRepeatedly(Path data, int rounds) throws Exception {
		List<AutosavingWriter> writers = new ArrayList<>();
		for (int round = 0; round < rounds; round++) {
			try (FairwellProcess fairwell = FairwellProcess.start(data)) {
				assertNothingLost(writers, fairwell);
				writers.addAll(write(fairwell));
			}
		}
		try (FairwellProcess fairwell = FairwellProcess.start(data)) {
			assertNothingLost(writers, fairwell);
		}
		assertThat(writers).hasSize(rounds * WRITERS).allSatisfy((writer) -> assertThat(writer.saves()).isPositive());
	}

	private static void assertNothingLost(List<AutosavingWriter> writers, FairwellProcess fairwell) throws Exception {
		for (AutosavingWriter writer : writers) {
			assertThat(writer.found(fairwell)).as("the last save that was found again")
				.isBetween(writer.saves(), writer.saves() + 1);
		}
	}

	private List<AutosavingWriter> write(FairwellProcess fairwell) throws Exception {
		List<AutosavingWriter> writers = new ArrayList<>();
		List<Thread> threads = new ArrayList<>();
		for (int i = 0; i < WRITERS; i++) {
			AutosavingWriter writer = new AutosavingWriter(fairwell);
			writers.add(writer);
			threads.add(new Thread(writer));
		}
		threads.forEach(Thread::start);
		Thread.sleep(1000 + this.random.nextInt(2000));
		fairwell.kill();
		for (Thread thread : threads) {
			thread.join();
		}
		return writers;
	}

}
