package app.fairwell.safety;

import java.util.function.Supplier;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Does work again that met somebody else's: two letters made and two records merged at
 * once wait for each other, and one of them has to look again.
 */
public final class Repeat {

	private static final int ATTEMPTS = 5;

	private Repeat() {
	}

	/**
	 * Does work that is one transaction of its own.
	 * @param work what to do
	 * @param <T> what it gives
	 * @return what it gave
	 */
	public static <T> T onCollision(Supplier<T> work) {
		for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
			try {
				return work.get();
			}
			catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
				Thread.yield();
			}
		}
		return work.get();
	}

}
