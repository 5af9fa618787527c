package app.fairwell.customer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * What two records of the same customer have in common. A digest, because no index takes
 * a key of any length.
 */
final class CustomerKey {

	private CustomerKey() {
	}

	static String of(@Nullable String name, @Nullable String company) {
		String folded = folded(name) + "\n" + folded(company);
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(folded.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	private static String folded(@Nullable String text) {
		return (text != null) ? FoldedText.of(text) : "";
	}

}
