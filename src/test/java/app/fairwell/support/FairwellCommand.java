package app.fairwell.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * A command of Fairwell, in a process of its own.
 *
 * @param code what it exited with
 * @param text all that it printed, its errors too
 */
public record FairwellCommand(int code, String text) {

	/**
	 * Runs a command to its end.
	 * @param data the data directory
	 * @param settings environment variables
	 * @param typed what is typed while it runs
	 * @param args the command and what it is given
	 * @return what it did
	 */
	public static FairwellCommand run(Path data, Map<String, String> settings, String typed, String... args)
			throws IOException, InterruptedException {
		Process process = FairwellProcess.builder(data, settings, args).redirectErrorStream(true).start();
		process.getOutputStream().write(typed.getBytes(StandardCharsets.UTF_8));
		process.getOutputStream().close();
		String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new FairwellCommand(process.waitFor(), text);
	}

}
