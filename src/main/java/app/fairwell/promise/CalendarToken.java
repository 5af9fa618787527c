package app.fairwell.promise;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

import app.fairwell.audit.Fingerprint;

/**
 * The secret in the private address of a calendar: 256 bits, so that nobody guesses it
 * and a fast hash is enough to keep.
 *
 * @param secret 43 characters that may stand in a path
 */
record CalendarToken(String secret) {

	private static final SecureRandom RANDOM = new SecureRandom();

	static CalendarToken fresh() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new CalendarToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	String hash() {
		return Fingerprint.of(this.secret.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String toString() {
		return "CalendarToken";
	}

}
