package app.fairwell.typeset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Makes the JDK load our fonts where the system has none. On Linux it asks fontconfig for
 * the system's fonts before it opens any other, and fails with "Fontconfig head is null"
 * when there are none, as in a slim container. A configuration of its own spares it the
 * question; the glyphs of our fonts stay the same.
 */
final class FontSetup {

	private static final String PROPERTY = "sun.awt.fontconfig";

	private FontSetup() {
	}

	static void prepare() {
		if (System.getProperty("java.awt.headless") == null) {
			System.setProperty("java.awt.headless", "true");
		}
		if (asksFontconfig() && System.getProperty(PROPERTY) == null) {
			System.setProperty(PROPERTY, configuration().toString());
		}
	}

	private static boolean asksFontconfig() {
		String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		return !system.contains("windows") && !system.contains("mac");
	}

	private static Path configuration() {
		try {
			Path file = Files.createTempFile("fairwell-fonts", ".properties");
			file.toFile().deleteOnExit();
			return Files.writeString(file, "version=1\nsequence.allfonts=default\n", StandardCharsets.ISO_8859_1);
		}
		catch (IOException ex) {
			throw new IllegalStateException("No font can be loaded: the temporary directory must be writable", ex);
		}
	}

}
