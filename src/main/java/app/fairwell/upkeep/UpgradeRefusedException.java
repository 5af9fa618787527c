package app.fairwell.upkeep;

import java.io.IOException;
import java.sql.SQLException;

import org.flywaydb.core.internal.exception.FlywayMigrateException;

/**
 * The data cannot be brought to what this version of Fairwell needs. They are as they
 * were.
 */
public class UpgradeRefusedException extends RuntimeException {

	private final String action;

	UpgradeRefusedException(String key) {
		super(Words.say(key));
		this.action = Words.say(key + ".do");
	}

	/** With what went wrong in the sentence, but for any values. */
	UpgradeRefusedException(String key, Throwable cause) {
		super(Words.say(key, reason(cause)), cause);
		this.action = Words.say(key + ".do");
	}

	/**
	 * What a database says may hold what people wrote, and this goes into the log
	 * (product.md A5).
	 */
	private static String reason(Throwable failure) {
		String step = "";
		String state = "";
		Throwable root = failure;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FlywayMigrateException failed) {
				step = String.valueOf(failed.getMigration().getVersion());
			}
			if (cause instanceof SQLException refused) {
				state = String.valueOf(refused.getSQLState());
			}
			root = cause;
		}
		if (!step.isEmpty()) {
			return Words.say("upgrade.step", step, state);
		}
		boolean plain = state.isEmpty() || root instanceof IOException;
		return plain ? String.valueOf(root.getMessage()) : Words.say("upgrade.state", state);
	}

	/**
	 * What to do.
	 * @return one sentence
	 */
	public String action() {
		return this.action;
	}

}
