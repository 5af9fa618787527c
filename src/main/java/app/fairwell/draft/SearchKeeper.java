package app.fairwell.draft;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import app.fairwell.chore.Threads;
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

	/** Longer than any step takes that is not to be cut off. */
	private static final int SECONDS_AT_THE_END = 15;

	private final DraftSearch search;

	private final SearchFilling filling;

	private volatile @Nullable ScheduledExecutorService thread;

	SearchKeeper(DraftSearch search, SearchFilling filling) {
		this.search = search;
		this.filling = filling;
	}

	@Override
	public void start() {
		ScheduledExecutorService started = Threads.timer("search");
		this.thread = started;
		this.search.open(started);
		started.execute(() -> tend(started));
	}

	private void tend(ScheduledExecutorService running) {
		boolean more = fillSome();
		this.search.tend(more);
		if (!running.isShutdown()) {
			running.schedule(() -> tend(running), more ? 0 : SECONDS, TimeUnit.SECONDS);
		}
	}

	private boolean fillSome() {
		try {
			return this.filling.fillSome();
		}
		catch (RuntimeException ex) {
			if (isRunning()) {
				logger.warn("Not all letters can be found yet; it is tried again", ex);
			}
			return false;
		}
	}

	@Override
	public void stop() {
		ScheduledExecutorService stopped = this.thread;
		this.thread = null;
		if (stopped == null) {
			return;
		}
		stopped.shutdown();
		try {
			if (!stopped.awaitTermination(SECONDS_AT_THE_END, TimeUnit.SECONDS)) {
				logger.warn("The search is still busy and is left in the middle; the next start mends it");
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
