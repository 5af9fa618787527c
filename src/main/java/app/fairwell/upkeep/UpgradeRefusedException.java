package app.fairwell.upkeep;

import org.springframework.core.NestedExceptionUtils;

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

	/** With what went wrong in the sentence. */
	UpgradeRefusedException(String key, Throwable cause) {
		super(Words.say(key, reason(cause)), cause);
		this.action = Words.say(key + ".do");
	}

	private static String reason(Throwable cause) {
		Throwable root = NestedExceptionUtils.getMostSpecificCause(cause);
		return (root.getMessage() != null) ? root.getMessage() : root.toString();
	}

	/**
	 * What to do.
	 * @return one sentence
	 */
	public String action() {
		return this.action;
	}

}
