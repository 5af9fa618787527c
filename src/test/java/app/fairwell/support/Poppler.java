package app.fairwell.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads a PDF as other people's programs do, with pdftotext of poppler-utils. Where it is
 * not installed the test is skipped, unless this is CI.
 */
public final class Poppler {

	private static final Pattern BOX = Pattern
		.compile("<word xMin=\"(.*?)\" yMin=\"(.*?)\" xMax=\"(.*?)\" yMax=\"(.*?)\">(.*?)</word>");

	private Poppler() {
	}

	/**
	 * The text of a PDF.
	 * @param pdf the file
	 * @param options options of pdftotext
	 * @return its text
	 */
	public static String text(byte[] pdf, String... options) {
		try {
			Path file = Files.createTempFile("fairwell", ".pdf");
			try {
				Files.write(file, pdf);
				return run(file, options);
			}
			finally {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String run(Path file, String... options) throws IOException {
		List<String> command = new ArrayList<>(List.of("pdftotext"));
		command.addAll(Arrays.asList(options));
		command.addAll(List.of(file.toString(), "-"));
		return new String(output(command), StandardCharsets.UTF_8);
	}

	/**
	 * Runs one of its programs.
	 * @param command the program and its arguments
	 * @return what it writes
	 * @throws IOException if it cannot be run
	 */
	static byte[] output(List<String> command) throws IOException {
		try {
			Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
			return process.getInputStream().readAllBytes();
		}
		catch (IOException ex) {
			assertThat(System.getenv("CI")).as("CI needs " + command.get(0) + " (poppler-utils)").isNotEqualTo("true");
			Assumptions.abort(command.get(0) + " (poppler-utils) is not installed");
			throw ex;
		}
	}

	/**
	 * The words of a PDF in reading order.
	 * @param pdf the file
	 * @return its words
	 */
	public static List<String> words(byte[] pdf) {
		return wordsOf(text(pdf));
	}

	/**
	 * The words of a text.
	 * @param text any text
	 * @return what stands between white space
	 */
	public static List<String> wordsOf(String text) {
		return Arrays.stream(text.split("[\\s\\p{Z}]+")).filter((word) -> !word.isEmpty()).toList();
	}

	/**
	 * Where the words of the first page stand.
	 * @param pdf the file
	 * @return its words with their boxes
	 */
	public static List<Box> boxes(byte[] pdf) {
		Matcher matcher = BOX.matcher(text(pdf, "-bbox", "-l", "1"));
		List<Box> boxes = new ArrayList<>();
		while (matcher.find()) {
			boxes.add(new Box(matcher.group(5), number(matcher.group(1)), number(matcher.group(2)),
					number(matcher.group(3)), number(matcher.group(4))));
		}
		return boxes;
	}

	private static double number(String text) {
		return Double.parseDouble(text);
	}

	/**
	 * A word at its place, in points from the upper left corner.
	 *
	 * @param word the word
	 * @param left its left edge
	 * @param top its upper edge
	 * @param right its right edge
	 * @param bottom its lower edge
	 */
	public record Box(String word, double left, double top, double right, double bottom) {
	}

}
