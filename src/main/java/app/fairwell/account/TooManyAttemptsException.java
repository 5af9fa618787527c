package app.fairwell.account;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/**
 * A sign-in was not even tried, because too many have failed just before.
 */
public class TooManyAttemptsException extends AuthenticationException {

	private final transient Duration remaining;

	TooManyAttemptsException(Duration remaining) {
		super("Too many failed attempts; allowed again in " + remaining.toSeconds() + " s");
		this.remaining = remaining;
	}

	/**
	 * How long to wait.
	 * @return whole seconds, at least one
	 */
	public long seconds() {
		return Math.max(1, this.remaining.plusMillis(999).toSeconds());
	}

}
