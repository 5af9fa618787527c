package app.fairwell.upkeep;

import java.time.Instant;

/**
 * A backup that was not made.
 *
 * @param at when it was tried
 * @param host the name of the computer that tried
 * @param problem why not
 */
record BackupFailure(Instant at, String host, BackupProblem problem) {
}
