package app.fairwell.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a running Fairwell hears commands, and what opens to them. It stands in a file of
 * the data directory that only the account which runs Fairwell may read.
 *
 * @param port a port of this computer alone
 * @param secret what a command has to know; another one after each start
 */
record DoorPlate(int port, String secret) {

	static final String FILE = "running.properties";

	static DoorPlate at(int port) {
		byte[] secret = new byte[32];
		new SecureRandom().nextBytes(secret);
		return new DoorPlate(port, HexFormat.of().formatHex(secret));
	}

	static Optional<DoorPlate> read(Path data) {
		Properties plate = new Properties();
		try (InputStream file = Files.newInputStream(data.resolve(FILE))) {
			plate.load(file);
			return Optional.of(new DoorPlate(Integer.parseInt(plate.getProperty("port")), plate.getProperty("secret")));
		}
		catch (IOException | NumberFormatException ex) {
			return Optional.empty();
		}
	}

	void write(Path data) throws IOException {
		Properties plate = new Properties();
		plate.setProperty("port", Integer.toString(this.port));
		plate.setProperty("secret", this.secret);
		// Where files have permissions, Java gives a temporary file to its owner alone
		Path fresh = Files.createTempFile(data, "running", ".tmp");
		try (OutputStream file = Files.newOutputStream(fresh)) {
			plate.store(file, null);
		}
		Files.move(fresh, data.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
	}

	void remove(Path data) throws IOException {
		if (read(data).equals(Optional.of(this))) {
			Files.deleteIfExists(data.resolve(FILE));
		}
	}

}
