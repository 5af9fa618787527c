package app.fairwell.upkeep;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The digest of everything in an archive.
 */
final class Sha256 {

	private Sha256() {
	}

	static MessageDigest make() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
