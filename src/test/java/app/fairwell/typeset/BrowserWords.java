package app.fairwell.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import app.fairwell.support.Chromium;
import com.microsoft.playwright.Page;

/**
 * Words as Chromium sets them, with the files of our fonts in our order.
 */
final class BrowserWords {

	private static final Path FONTS = Path.of("src/main/resources/fonts");

	private static final Map<String, List<String>> SCRIPTS = Map.of("bn", List.of("bengali-", "devanagari-", "telugu-"),
			"te", List.of("telugu-", "devanagari-", "bengali-"));

	private static final List<String> ORDER = List.of("devanagari-", "bengali-", "telugu-");

	// The empty box holds the baseline whatever the line's own height is
	private static final String STYLE = """
			@page { size: 595.276pt 841.89pt; margin: 0 }
			body { margin: 0; font-family: f0, f1, f2, f3; font-size: %spt }
			section { position: relative; height: 841pt; overflow: hidden; break-after: page }
			p { position: absolute; left: %spt; margin: 0; line-height: 0; white-space: pre }
			i { display: inline-block; height: 30pt }
			""".formatted(WordSheet.SIZE, WordSheet.LEFT);

	private BrowserWords() {
	}

	/**
	 * Sets words.
	 * @param words the words
	 * @param sheet how they stand on the page
	 * @return the pages as PDF
	 */
	static byte[] set(List<String> words, WordSheet sheet) {
		try (Page page = Chromium.get().newPage()) {
			page.setContent("<!DOCTYPE html><style>" + faces(sheet) + STYLE + "</style>" + sections(words));
			page.evaluate("Promise.all([...document.fonts].map(face => face.load())).then(() => document.fonts.ready)");
			return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
		}
	}

	private static String faces(WordSheet sheet) {
		String weight = sheet.weight().name().toLowerCase(Locale.ROOT);
		List<String> scripts = SCRIPTS.getOrDefault(sheet.language(), ORDER);
		StringBuilder faces = new StringBuilder(face(0, "noto-serif-" + weight));
		for (int i = 0; i < scripts.size(); i++) {
			faces.append(face(i + 1, "noto-serif-" + scripts.get(i) + weight));
		}
		return faces.toString();
	}

	private static String face(int number, String font) {
		try {
			String file = Base64.getEncoder().encodeToString(Files.readAllBytes(FONTS.resolve(font + ".ttf")));
			return "@font-face { font-family: f" + number + "; src: url(data:font/ttf;base64," + file + ") }\n";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String sections(List<String> words) {
		StringBuilder html = new StringBuilder();
		for (int first = 0; first < words.size(); first += WordSheet.ROWS) {
			html.append("<section>");
			IntStream.range(first, Math.min(words.size(), first + WordSheet.ROWS))
				.forEach((i) -> html.append("<p style=\"top: " + (WordSheet.baseline(i) - 30) + "pt\"><i></i>")
					.append(words.get(i).replace("&", "&amp;").replace("<", "&lt;")));
			html.append("</section>");
		}
		return html.toString();
	}

}
