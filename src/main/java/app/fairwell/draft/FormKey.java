package app.fairwell.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A form id as the unique key keeps it: a long one as its digest, because no index takes
 * a key of any length.
 */
final class FormKey {

	private static final int LONGEST = 64;

	private FormKey() {
	}

	static String of(String formId) {
		return (formId.length() < LONGEST) ? formId : digest(formId);
	}

	private static String digest(String formId) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(formId.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
