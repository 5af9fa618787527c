package app.fairwell.upkeep;

import org.jspecify.annotations.Nullable;

/**
 * A backup was not made. What was there before is there as it was.
 */
class BackupFailedException extends RuntimeException {

	private final BackupProblem problem;

	BackupFailedException(BackupProblem problem, String message, @Nullable Throwable cause) {
		super(message, cause);
		this.problem = problem;
	}

	BackupProblem problem() {
		return this.problem;
	}

}
