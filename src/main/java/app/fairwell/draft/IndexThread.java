package app.fairwell.draft;

import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;

/**
 * The one thread that works on an index. What goes wrong there is seen to and stops no
 * later work.
 */
class IndexThread {

	private static final Logger logger = LoggerFactory.getLogger(IndexThread.class);

	private final Runnable makeAnew;

	private volatile @Nullable ScheduledExecutorService thread;

	IndexThread(Runnable makeAnew) {
		this.makeAnew = makeAnew;
	}

	void open(ScheduledExecutorService executor) {
		this.thread = executor;
	}

	@Nullable Future<Boolean> submit(Callable<Boolean> work) {
		ScheduledExecutorService running = this.thread;
		try {
			return (running != null) ? running.submit(work) : null;
		}
		catch (RejectedExecutionException ex) {
			return null;
		}
	}

	void run(Runnable work) {
		later(0, work);
	}

	void later(int millis, Runnable work) {
		ScheduledExecutorService running = this.thread;
		if (running != null && !running.isShutdown()) {
			running.schedule(() -> guarded(work), millis, TimeUnit.MILLISECONDS);
		}
	}

	void guarded(Runnable work) {
		if (this.thread == null) {
			return;
		}
		try {
			work.run();
		}
		catch (DamagedIndexException ex) {
			logger.warn("The search index cannot be used and is made anew: {}", ex.getCause().toString());
			this.makeAnew.run();
		}
		catch (DataAccessException | UncheckedIOException | IllegalStateException ex) {
			logger.warn("The search index could not follow; it is tried again: {}", ex.toString());
		}
	}

	void close() {
		this.thread = null;
	}

}
