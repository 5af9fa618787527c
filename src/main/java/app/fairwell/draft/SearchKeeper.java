package app.fairwell.draft;

import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the search in order beside the requests.
 */
@Component
class SearchKeeper implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(SearchKeeper.class);

	private static final int SECONDS = 30;

	private final DraftSearch search;

	private final SearchFilling filling;

	private volatile @Nullable ScheduledExecutorService thread;

	SearchKeeper(DraftSearch search, SearchFilling filling) {
		this.search = search;
		this.filling = filling;
	}

	@Override
	public void start() {
		ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor((work) -> daemon(work, "search"));
		this.thread = started;
		this.search.open(started);
		started.scheduleWithFixedDelay(this::tend, 0, SECONDS, TimeUnit.SECONDS);
	}

	private static Thread daemon(Runnable work, String name) {
		Thread thread = new Thread(work, name);
		thread.setDaemon(true);
		return thread;
	}

	private void tend() {
		try {
			boolean more = this.filling.fillSome();
			this.search.tend(more);
			ScheduledExecutorService running = this.thread;
			if (more && running != null) {
				running.execute(this::tend);
			}
		}
		catch (RuntimeException ex) {
			if (isRunning()) {
				logger.warn("The search could not be kept in order; it is tried again", ex);
			}
		}
	}

	@Override
	public void stop() {
		ScheduledExecutorService stopped = Objects.requireNonNull(this.thread);
		this.thread = null;
		stopped.shutdown();
		try {
			if (!stopped.awaitTermination(5, TimeUnit.SECONDS)) {
				stopped.shutdownNow();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.search.close();
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	/** Stops after the requests and before the database. */
	@Override
	public int getPhase() {
		return 0;
	}

}
