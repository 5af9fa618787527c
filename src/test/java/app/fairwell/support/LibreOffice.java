package app.fairwell.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Opens Word files as other people's programs do. Where LibreOffice is not installed the
 * test is skipped, in CI too: it is too large to fetch for each run.
 */
public final class LibreOffice {

	private static final String FONTS = """
			<?xml version="1.0"?>
			<fontconfig>
			<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
			<dir>%s</dir>
			<cachedir>%s</cachedir>
			</fontconfig>
			""";

	private LibreOffice() {
	}

	/**
	 * Prints Word files as PDF, with our fonts.
	 * @param files the files
	 * @param folder an empty folder to work in
	 * @return the PDF of each
	 * @throws Exception if LibreOffice fails
	 */
	public static List<byte[]> print(List<byte[]> files, Path folder) throws Exception {
		List<String> command = new ArrayList<>(
				List.of(program(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
						"--convert-to", "pdf", "--outdir", folder.toString()));
		for (int i = 0; i < files.size(); i++) {
			command.add(Files.write(folder.resolve(i + ".docx"), files.get(i)).toString());
		}
		Path fonts = Files.writeString(folder.resolve("fonts.conf"),
				FONTS.formatted(Path.of("src/main/resources/fonts").toAbsolutePath(), folder.resolve("cache")));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(folder.resolve("said.txt").toFile());
		builder.environment().put("FONTCONFIG_FILE", fonts.toString());
		Process process = builder.start();
		assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
		List<byte[]> printed = new ArrayList<>();
		for (int i = 0; i < files.size(); i++) {
			printed.add(Files.readAllBytes(folder.resolve(i + ".pdf")));
		}
		return printed;
	}

	private static String program() throws IOException {
		Path program = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.map((place) -> Path.of(place, "soffice"))
			.filter(Files::isExecutable)
			.findFirst()
			.orElse(null);
		Assumptions.assumeTrue(program != null, "LibreOffice is not installed");
		return program.toString();
	}

}
