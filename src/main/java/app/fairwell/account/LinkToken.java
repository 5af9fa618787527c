package app.fairwell.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

import app.fairwell.audit.Fingerprint;

/**
 * The secret at the end of a link that is handed over, or of a private address. Only its
 * hash is stored: it is as long as a key, so a fast hash is enough.
 *
 * @param secret 43 characters that may stand in a path
 */
public record LinkToken(String secret) {

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * A secret that nobody knows yet.
	 * @return 256 bits of chance
	 */
	public static LinkToken fresh() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/**
	 * What is stored of it.
	 * @return its SHA-256, 64 hexadecimal digits
	 */
	public String hash() {
		return Fingerprint.of(this.secret.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String toString() {
		return "LinkToken";
	}

}
