package app.fairwell.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What no template, style sheet or script may hold (style.md 22 and 23).
 */
class TemplateTests {

	private static final int KILOBYTE = 1024;

	static Stream<Map.Entry<String, String>> templates() {
		return Sources.in(Sources.TEMPLATES, ".html").entrySet().stream();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void holdNothingInline(Map.Entry<String, String> template) {
		assertThat(template.getValue()).as(template.getKey())
			.doesNotContain("th:utext", "[(", "javascript:", "<style", "http://www.w3.org/1999/xhtml")
			.doesNotContainPattern("(?i)\\s(th:)?style\\s*=")
			.doesNotContainPattern("(?i)\\s(th:)?on[a-z]+\\s*=")
			.doesNotContainPattern("\\s(th:)?(data-)?hx-on")
			.doesNotContainPattern("[\\s,](th:)?hx-")
			.doesNotContainPattern("<script(?![^>]*\\ssrc=|[^>]*\\sth:src=)");
	}

	@ParameterizedTest
	@MethodSource("templates")
	void postWithTheToken(Map.Entry<String, String> template) {
		Pattern.compile("<form\\b[^>]*>").matcher(template.getValue()).results().forEach((form) -> {
			boolean dialog = form.group().contains("method=\"dialog\"");
			boolean search = form.group().contains("method=\"get\"");
			assertThat(dialog || search || form.group().contains("th:action="))
				.as(template.getKey() + " " + form.group())
				.isTrue();
		});
	}

	@Test
	void styleSheetsKeepTheirBudget() {
		Map<String, String> sheets = Sources.in(Sources.STATIC, ".css");
		// The list of font files is data; it grows with the scripts that we draw.
		sheets.keySet().removeIf((name) -> name.endsWith("fonts.css"));
		assertThat(size(sheets)).isLessThanOrEqualTo(25 * KILOBYTE);
	}

	@Test
	void scriptsKeepTheirBudget() {
		Map<String, String> scripts = Sources.in(Sources.STATIC, ".js");
		// Loaded on the two pages that use passkeys and on no other.
		String passkey = scripts.remove("js/passkey.js");
		assertThat(size(scripts)).isLessThanOrEqualTo(10 * KILOBYTE);
		assertThat(size(Map.of("passkey", passkey))).isLessThanOrEqualTo(KILOBYTE);
	}

	@Test
	void mainStyleSheetNamesEveryOther() {
		Map<String, String> sheets = Sources.in(Sources.STATIC.resolve("css"), ".css");
		String main = sheets.remove("main.css");
		assertThat(sheets.keySet()).allSatisfy((name) -> assertThat(main).contains("\"" + name + "\""));
	}

	private static int size(Map<String, String> files) {
		return files.values().stream().mapToInt((text) -> text.getBytes(StandardCharsets.UTF_8).length).sum();
	}

}
