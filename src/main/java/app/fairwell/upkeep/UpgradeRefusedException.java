package app.fairwell.upkeep;

import org.jspecify.annotations.Nullable;

/**
 * The data cannot be brought to what this version of Fairwell needs. They are as they
 * were.
 */
public class UpgradeRefusedException extends RuntimeException {

	private final String action;

	UpgradeRefusedException(String key, @Nullable Throwable cause, Object... values) {
		super(Words.say(key, values), cause);
		this.action = Words.say(key + ".do", values);
	}

	/**
	 * What to do.
	 * @return one sentence
	 */
	public String action() {
		return this.action;
	}

}
