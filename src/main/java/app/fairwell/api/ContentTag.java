package app.fairwell.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import tools.jackson.databind.json.JsonMapper;

/**
 * The entity tag of an answer. A draft has no one version: sections have their own, and a
 * date left open follows the day (product.md A16). So the tag is made from the content.
 */
final class ContentTag {

	private static final JsonMapper JSON = new JsonMapper();

	private static final int BYTES = 12;

	private ContentTag() {
	}

	static String of(Record answer) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsBytes(answer));
			return HexFormat.of().formatHex(hash, 0, BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
