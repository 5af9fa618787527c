package app.fairwell.chore;

import java.time.Duration;
import java.time.Instant;

import com.github.kagkarlsson.scheduler.Waiter;

/**
 * Waits by a clock that nobody sets: when the computer's own is put back by an hour, the
 * next look does not come an hour later.
 */
class SteadyWaiter extends Waiter {

	SteadyWaiter(Duration duration) {
		super(duration, () -> Instant.EPOCH.plusNanos(System.nanoTime()));
	}

}
