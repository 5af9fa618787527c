package app.fairwell.upkeep;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.HexFormat;

import app.fairwell.audit.Fingerprint;

/**
 * What rows add up to: the sum of their SHA-256 modulo 2<sup>256</sup>. It is the same in
 * whatever order they come, since no two databases sort alike.
 */
final class RowSum {

	private static final int BYTES = 32;

	private final MessageDigest digest = Fingerprint.sha256();

	private BigInteger sum = BigInteger.ZERO;

	private long rows;

	void add(byte[] row) {
		this.sum = this.sum.add(new BigInteger(1, this.digest.digest(row)));
		this.rows++;
	}

	long rows() {
		return this.rows;
	}

	/** In 64 hexadecimal digits. */
	String hex() {
		byte[] bytes = this.sum.toByteArray();
		byte[] last = new byte[BYTES];
		int length = Math.min(bytes.length, BYTES);
		System.arraycopy(bytes, bytes.length - length, last, BYTES - length, length);
		return HexFormat.of().formatHex(last);
	}

	boolean isOf(TableFacts facts) {
		return this.rows == facts.rows() && hex().equals(facts.rowSum());
	}

}
