package app.fairwell.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Who or what the throttle counts for.
 *
 * @param key the subject as it is stored: an account only as a hash, since what is typed
 * into that field is now and then a password
 */
record Subject(String key) {

	/** The set-up code, which everybody guesses at together. */
	static final Subject SETUP_CODE = new Subject("setup-code");

	private static final String ADDRESS = "address:";

	static Subject account(String email) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest(Person.keyOf(email).getBytes(StandardCharsets.UTF_8));
			return new Subject("account:" + HexFormat.of().formatHex(hash));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	// One subject per IPv4 address or IPv6 network, since a home has a whole /64.
	static Subject address(String address) {
		try {
			byte[] bytes = InetAddress.getByName(address).getAddress();
			byte[] network = (bytes.length == 16) ? Arrays.copyOf(bytes, 8) : bytes;
			return new Subject(ADDRESS + HexFormat.of().formatHex(network));
		}
		catch (UnknownHostException ex) {
			return new Subject(ADDRESS + "unknown");
		}
	}

	boolean isAddress() {
		return this.key.startsWith(ADDRESS);
	}

}
