package app.fairwell.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The entity tag of an answer. A draft has no one version: sections have their own, and a
 * date left open follows the day (product.md A16). So the tag is made from the content.
 */
final class ContentTag {

	private static final int BYTES = 12;

	private ContentTag() {
	}

	static String of(Record answer) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest(answer.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
