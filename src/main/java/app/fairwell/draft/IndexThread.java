package app.fairwell.draft;

import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that works on an index. What goes wrong there stops no later work.
 */
class IndexThread {

	private static final Logger logger = LoggerFactory.getLogger(IndexThread.class);

	private final Consumer<UnusableIndexException> unusable;

	private volatile @Nullable ScheduledExecutorService thread;

	IndexThread(Consumer<UnusableIndexException> unusable) {
		this.unusable = unusable;
	}

	void open(ScheduledExecutorService executor) {
		this.thread = executor;
	}

	/** Null when it has ended; false when the work fails. */
	@Nullable Future<Boolean> submit(BooleanSupplier work) {
		ScheduledExecutorService running = this.thread;
		try {
			return (running != null) ? running.submit(() -> guarded(work)) : null;
		}
		catch (RejectedExecutionException ex) {
			return null;
		}
	}

	/** False when it has ended, and the work is never done. */
	boolean later(int millis, Runnable work) {
		ScheduledExecutorService running = this.thread;
		try {
			if (running != null) {
				running.schedule(work, millis, TimeUnit.MILLISECONDS);
			}
			return running != null;
		}
		catch (RejectedExecutionException ex) {
			return false;
		}
	}

	boolean guarded(BooleanSupplier work) {
		try {
			return this.thread != null && work.getAsBoolean();
		}
		catch (UnusableIndexException ex) {
			logger.warn("The search index cannot be used: {}", ex.getCause().toString());
			this.unusable.accept(ex);
		}
		catch (RuntimeException ex) {
			logger.warn("The search index could not follow; it is tried again: {}", ex.toString());
		}
		return false;
	}

	void close() {
		this.thread = null;
	}

}
