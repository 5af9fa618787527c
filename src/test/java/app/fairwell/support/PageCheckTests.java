package app.fairwell.support;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the check of pages finds.
 */
class PageCheckTests {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="en">
			<head><title>A page</title><style>
			body { color: #222; background: #fff; }
			@media (prefers-color-scheme: dark) { body { color: #eee; background: #111; } }
			%s
			</style></head>
			<body><main><h1>A page</h1>%s</main></body>
			</html>
			""";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					''                                                                     | <img src="data:,">   | px axe image-alt
					h1 { color: #eee; }                                                    | ''                   | 1280 px axe color-contrast
					@media (prefers-color-scheme: dark) { h1 { color: #222; } }            | ''                   | 320 px axe color-contrast
					h1 { width: 400px; }                                                   | ''                   | scrolls sideways
					''                                                                     | <b><div></div></b>   | html after scripts
					""")
	void tellsWhatIsWrong(String style, String content, String found) {
		try (BrowserContext browser = Chromium.get().newContext(Look.LIGHT.options())) {
			Page page = browser.newPage();
			page.setContent(PAGE.formatted(style, content));
			assertThatExceptionOfType(AssertionError.class)
				.isThrownBy(() -> PageCheck.check(page, Look.LIGHT, null, new ArrayList<>()))
				.withMessageContaining(found);
		}
	}

	@ParameterizedTest
	@CsvSource({ "LIGHT", "DARK", "PHONE" })
	void findsNothingWhereNothingIsWrong(Look look) {
		try (BrowserContext browser = Chromium.get().newContext(look.options())) {
			Page page = browser.newPage();
			page.setContent(PAGE.formatted("", "<p>Nothing is wrong with it.</p>"));
			List<String> problems = new ArrayList<>();
			assertThatCode(() -> PageCheck.check(page, look, null, problems)).doesNotThrowAnyException();
		}
	}

}
