package app.fairwell.typeset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FontSetupTests {

	// A slim container has no fonts, and the JDK's "Fontconfig head is null" is the end
	// of it
	@Test
	void loadsOurFontsWhereTheSystemHasNone(@TempDir Path folder) throws Exception {
		Path configuration = Files.writeString(folder.resolve("fonts.conf"),
				"<?xml version=\"1.0\"?><fontconfig><dir>" + folder + "</dir></fontconfig>");
		String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		ProcessBuilder child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-cp", classes, FontlessProgram.class.getName());
		child.environment().put("FONTCONFIG_FILE", configuration.toString());
		Process process = child.redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(said).contains("drawn: true");
		assertThat(process.waitFor()).isZero();
	}

}
