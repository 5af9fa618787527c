package app.fairwell.upkeep;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.fairwell.support.FairwellCommand;
import app.fairwell.support.FairwellProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody whose computer is gone, with a backup, an empty folder and the README, has
 * everything back (product.md L4). The commands are taken from the README.
 */
class RestoreDrillTests {

	private static final String PROGRAM = "java -jar target/fairwell.jar";

	private static final int MOST = 5;

	private static final String LETTER = """
			{"kind": "termination", "language": "%s", "customer": {"name": "Thomas Keane"},
			"reasons": ["outgrown-capacity"]}""";

	@Test
	void bringsEveryRowBack(@TempDir Path before, @TempDir Path empty) throws Exception {
		List<String> commands = commands();
		assertThat(commands).hasSizeBetween(2, MOST).allMatch((command) -> command.startsWith(PROGRAM));
		Path backup = empty.resolve(fileIn(commands.get(0)));
		byte[] letters = write(before, backup);
		Path data = empty.resolve("fairwell-data");
		for (String command : commands.subList(0, commands.size() - 1)) {
			FairwellCommand typed = type(command, empty, data);
			assertThat(typed.code()).as(typed.text()).isZero();
		}
		Path again = empty.resolve("again.zip");
		assertThat(FairwellCommand.run(data, Map.of(), "", "backup", again.toString()).code()).isZero();
		assertThat(ArchiveRows.of(again)).isEqualTo(ArchiveRows.of(backup)).hasSizeGreaterThan(20);
		assertThat(commands.get(commands.size() - 1)).isEqualTo(PROGRAM);
		try (FairwellProcess fairwell = FairwellProcess.start(data)) {
			assertThat(letters(fairwell)).isEqualTo(letters);
		}
	}

	/** What the README has typed, line by line. */
	private static List<String> commands() throws Exception {
		String readme = Files.readString(Path.of("README.md"));
		int start = readme.indexOf("## Back up and restore");
		String chapter = readme.substring(start, readme.indexOf("\n## ", start));
		Matcher block = Pattern.compile("```sh\\n([^`]* restore [^`]*)```").matcher(chapter);
		assertThat(block.find()).isTrue();
		return block.group(1).lines().toList();
	}

	private static String fileIn(String command) {
		return command.substring(command.lastIndexOf(' ') + 1);
	}

	/** A business with a letter in two languages, one of them approved. */
	private static byte[] write(Path data, Path backup) throws Exception {
		try (FairwellProcess fairwell = FairwellProcess.start(data)) {
			String approved = begin(fairwell, "te");
			begin(fairwell, "en-GB");
			String version = fairwell.send(fairwell.request(approved)).headers().firstValue("ETag").orElseThrow();
			assertThat(fairwell
				.send(fairwell.request(approved + "/approval")
					.header("If-Match", version)
					.PUT(BodyPublishers.ofString("{}")))
				.statusCode()).isEqualTo(200);
			byte[] letters = letters(fairwell);
			assertThat(FairwellCommand.run(data, Map.of(), "", "backup", backup.toString()).code()).isZero();
			return letters;
		}
	}

	private static String begin(FairwellProcess fairwell, String language) throws Exception {
		HttpResponse<byte[]> begun = fairwell
			.send(fairwell.request("/api/v1/drafts").POST(BodyPublishers.ofString(LETTER.formatted(language))));
		return begun.headers().firstValue("Location").orElseThrow();
	}

	private static byte[] letters(FairwellProcess fairwell) throws Exception {
		HttpResponse<byte[]> list = fairwell.send(fairwell.request("/api/v1/drafts"));
		assertThat(new String(list.body(), StandardCharsets.UTF_8)).contains("\"approved\"", "Thomas Keane");
		return list.body();
	}

	private static FairwellCommand type(String command, Path folder, Path data) throws Exception {
		String[] words = command.substring(PROGRAM.length()).strip().split(" ");
		Process process = FairwellProcess.builder(data, Map.of(), words)
			.directory(folder.toFile())
			.redirectErrorStream(true)
			.start();
		String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new FairwellCommand(process.waitFor(), text);
	}

}
