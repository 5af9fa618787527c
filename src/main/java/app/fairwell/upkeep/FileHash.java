package app.fairwell.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;

import app.fairwell.audit.Fingerprint;

/**
 * The SHA-256 of a file of any size.
 */
final class FileHash {

	private FileHash() {
	}

	static String of(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file);
				DigestInputStream bytes = new DigestInputStream(in, Fingerprint.sha256())) {
			bytes.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
		}
	}

}
