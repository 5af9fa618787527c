package app.fairwell.draft;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import app.fairwell.chore.Threads;
import app.fairwell.support.OnH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An index goes on where it stood when the database was away for a while.
 */
@OnH2
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class IndexFailureTests extends DraftServices {

	private final ScheduledExecutorService thread = Threads.timer("search-test");

	private final AtomicInteger failures = new AtomicInteger();

	@Autowired
	JdbcClient jdbc;

	@TempDir
	Path folder;

	@AfterEach
	void close() throws InterruptedException {
		this.thread.shutdown();
		this.thread.awaitTermination(1, TimeUnit.MINUTES);
	}

	@Test
	void isMadeByTheNextThreadWhenOneHadEnded() throws InterruptedException {
		create(answers());
		IndexKeeping keeping = new IndexKeeping(this.folder, new FailingSource());
		ScheduledExecutorService ended = Threads.timer("ended");
		ended.shutdown();
		keeping.open(ended);
		keeping.close();
		keeping.open(this.thread);
		for (int i = 0; i < 600 && !keeping.isReady(); i++) {
			Thread.sleep(50);
		}
		assertThat(keeping.isReady()).isTrue();
		keeping.close();
	}

	@Test
	void goesOnWhereItStoodWhenTheDatabaseWasAway() throws InterruptedException {
		create(answers());
		IndexKeeping keeping = new IndexKeeping(this.folder, new FailingSource());
		this.failures.set(6);
		keeping.open(this.thread);
		for (int i = 0; i < 600 && !keeping.isReady(); i++) {
			Thread.sleep(50);
			keeping.tend();
		}
		// How many questions it takes depends on how long it waits for calm
		assertThat(this.failures.get()).isLessThan(5);
		assertThat(keeping.isReady()).isTrue();
		keeping.close();
	}

	/** Fails at every other question, as often as is asked for. */
	private final class FailingSource extends IndexSource {

		private boolean odd;

		FailingSource() {
			super(IndexFailureTests.this.jdbc);
		}

		@Override
		Map<UUID, Long> changedAfter(long version, int most) {
			fail();
			return super.changedAfter(version, most);
		}

		@Override
		IndexFacts facts() {
			fail();
			return super.facts();
		}

		@Override
		long newest() {
			fail();
			return super.newest();
		}

		private void fail() {
			this.odd = !this.odd;
			if (this.odd && IndexFailureTests.this.failures.getAndDecrement() > 0) {
				throw new DataAccessResourceFailureException("away");
			}
		}

	}

}
