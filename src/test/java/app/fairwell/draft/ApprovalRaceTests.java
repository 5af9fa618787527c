package app.fairwell.draft;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import app.fairwell.letter.LetterText;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One approves and another edits in the same instant: never is a text approved that
 * nobody saw (product.md G1).
 */
class ApprovalRaceTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	abstract static class Behaviour extends DraftServices {

		private static final int TIMES = 200;

		private final ExecutorService two = Executors.newFixedThreadPool(2);

		@Test
		void approvesOnlyWhatWasSeen() throws Exception { // G1, G5
			int approvals = 0;
			for (int i = 0; i < TIMES; i++) {
				approvals += race("Words of race " + i, i % 3) ? 1 : 0;
			}
			this.two.shutdown();
			assertThat(approvals).as("both sides win now and then").isBetween(1, TIMES - 1);
		}

		private boolean race(String words, int later) throws Exception {
			DraftView seen = create(answers());
			CyclicBarrier start = new CyclicBarrier(2);
			Future<Boolean> approved = this.two.submit(after(start, 0, () -> approve(seen)));
			Future<Boolean> edited = this.two.submit(after(start, later, () -> edit(seen, words)));
			assertThat(approved.get()).as("exactly one of two wins").isNotEqualTo(edited.get());
			DraftView now = again(seen);
			assertThat(now.status()).isEqualTo(approved.get() ? DraftStatus.APPROVED : DraftStatus.DRAFT);
			if (approved.get()) {
				assertThat(LetterText.of(now.toLetter())).isEqualTo(LetterText.of(seen.toLetter().asDraft(false)))
					.doesNotContain(words);
			}
			return approved.get();
		}

		private static Callable<Boolean> after(CyclicBarrier start, int milliseconds, Callable<Boolean> work) {
			return () -> {
				start.await();
				Thread.sleep(milliseconds);
				return work.call();
			};
		}

		private boolean approve(DraftView seen) {
			try {
				this.approvals.approve(seen.id(), seen.seen(), this.manager);
				return true;
			}
			catch (DraftMovedException ex) {
				return false;
			}
		}

		private boolean edit(DraftView seen, String words) {
			try {
				write(seen, seen.sections().get(0), words);
				return true;
			}
			catch (DraftClosedException ex) {
				return false;
			}
		}

	}

}
