package app.fairwell;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import app.fairwell.support.FairwellProcess;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who saves again and again until the server is gone, and remembers what was
 * acknowledged.
 */
abstract class CrashWriter implements Runnable {

	private final CountDownLatch begun = new CountDownLatch(1);

	private volatile int acknowledged;

	private volatile @Nullable Exception trouble;

	@Override
	public void run() {
		try {
			while (true) {
				save(this.acknowledged + 1);
				this.acknowledged++;
				this.begun.countDown();
			}
		}
		catch (IOException ex) {
			// The server is gone, as was to be expected
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException ex) {
			this.trouble = ex;
		}
	}

	/** Waits until something was acknowledged. */
	void awaitOne() throws InterruptedException {
		if (!this.begun.await(1, TimeUnit.MINUTES)) {
			throw new IllegalStateException(this + " saved nothing", this.trouble);
		}
	}

	int acknowledged() {
		if (this.trouble != null) {
			throw new IllegalStateException("After " + this.acknowledged + " saves", this.trouble);
		}
		return this.acknowledged;
	}

	/**
	 * Saves once.
	 * @param number which save this is, from 1 on
	 * @throws IOException if there is no answer
	 */
	abstract void save(int number) throws IOException, InterruptedException;

	/** Looks for what was acknowledged, and for nothing more than one save after it. */
	abstract void assertKept(FairwellProcess again) throws IOException, InterruptedException;

	static void require(int status, int wanted) {
		if (status != wanted) {
			throw new IllegalStateException("Answered with " + status);
		}
	}

}
