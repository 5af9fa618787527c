package app.fairwell.chore;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads that are never interrupted. H2 reads and writes its file through a channel,
 * which Java closes when its thread is interrupted; the whole database is closed with it.
 */
public final class Threads {

	private Threads() {
	}

	/**
	 * Threads that come when there is work and go when there is none for a while.
	 * @param name what their names begin with
	 * @param count how many there are at most
	 * @param end what to do instead of interrupting them
	 * @return the threads
	 */
	static ExecutorService workers(String name, int count, Runnable end) {
		ThreadPoolExecutor workers = new ThreadPoolExecutor(count, count, 1, TimeUnit.MINUTES,
				new LinkedBlockingQueue<>(), named(name)) {

			@Override
			public List<Runnable> shutdownNow() {
				shutdown();
				end.run();
				return List.of();
			}

		};
		workers.allowCoreThreadTimeOut(true);
		return workers;
	}

	/**
	 * One thread that does things at their times, and none of them after it was shut
	 * down.
	 * @param name what its name begins with
	 * @return the thread
	 */
	public static ScheduledExecutorService timer(String name) {
		ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, named(name)) {

			@Override
			public List<Runnable> shutdownNow() {
				shutdown();
				return List.of();
			}

		};
		timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
		return timer;
	}

	private static ThreadFactory named(String name) {
		AtomicInteger made = new AtomicInteger();
		return (work) -> {
			Thread thread = new Thread(work, name + "-" + made.incrementAndGet());
			thread.setDaemon(true);
			return thread;
		};
	}

}
