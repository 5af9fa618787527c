package app.fairwell.upkeep;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

import app.fairwell.audit.Fingerprint;

/**
 * The file of one table, which ends with a refusal as soon as it is more, or at its end
 * when it is other, than the manifest says.
 */
final class CheckedContent extends FilterInputStream {

	/** Below it, what is packed tight does no harm. */
	private static final long HARMLESS = 64_000_000;

	/** What people write packs ten to one; a bomb, a thousand to one. */
	private static final long TIGHTEST = 200;

	private final TableFacts facts;

	private final long packed;

	private final MessageDigest digest = Fingerprint.sha256();

	private long bytes;

	CheckedContent(InputStream content, TableFacts facts, long packed) {
		super(content);
		this.facts = facts;
		this.packed = packed;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : Byte.toUnsignedInt(one[0]);
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		if (read > 0) {
			this.digest.update(buffer, offset, read);
			this.bytes += read;
			checkSize();
		}
		return read;
	}

	private void checkSize() {
		if (this.bytes > this.facts.bytes()) {
			throw RefusedException.because("archive.damaged", this.facts.name());
		}
		if (this.bytes > HARMLESS && this.bytes / TIGHTEST > this.packed) {
			throw RefusedException.because("archive.bomb", this.facts.name());
		}
	}

	/** To be called where nothing is left to read. */
	void end() {
		if (this.bytes != this.facts.bytes()
				|| !HexFormat.of().formatHex(this.digest.digest()).equals(this.facts.sha256())) {
			throw RefusedException.because("archive.damaged", this.facts.name());
		}
	}

}
