package app.fairwell.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of parts, each with its length before it, so that no two lists of parts have
 * the same bytes.
 */
public final class Fingerprint {

	private Fingerprint() {
	}

	/**
	 * The fingerprint of parts in their order.
	 * @param parts the parts; null is told apart from an empty part
	 * @return 64 hexadecimal digits in lower case
	 */
	public static String of(List<? extends @Nullable Object> parts) {
		MessageDigest digest = sha256();
		for (Object part : parts) {
			byte[] bytes = (part != null) ? part.toString().getBytes(StandardCharsets.UTF_8) : new byte[0];
			digest.update(ByteBuffer.allocate(Integer.BYTES).putInt((part != null) ? bytes.length : -1).array());
			digest.update(bytes);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/**
	 * The fingerprint of a file.
	 * @param bytes the bytes, as they are
	 * @return 64 hexadecimal digits in lower case, as {@code sha256sum} prints them
	 */
	public static String of(byte[] bytes) {
		return HexFormat.of().formatHex(sha256().digest(bytes));
	}

	/**
	 * For what is too large to be held at once.
	 * @return a digest that has read nothing yet
	 */
	public static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
