package app.fairwell.chore;

import java.time.Instant;

/**
 * How it stands with a chore.
 *
 * @param due when it is done next
 * @param running whether it is being done
 */
public record ChoreTime(Instant due, boolean running) {
}
