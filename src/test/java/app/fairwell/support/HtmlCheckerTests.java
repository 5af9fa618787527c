package app.fairwell.support;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The checker of pages finds what it should.
 */
class HtmlCheckerTests {

	@Test
	void passesASoundPage() {
		assertThat(HtmlChecker.problems(page("<h1>Letters</h1><input type=\"hidden\" name=\"a\" value=\"b\"/>")))
			.isEmpty();
	}

	@Test
	void findsWhatIsWrongEachTime() {
		assertThat(HtmlChecker.problems(page("<h1>Letters</h1><p style='x' hx-get=/a>"))).isNotEmpty();
		assertThat(HtmlChecker.problems(page("<h1>Letters</h1><label for=nothing>Name</label>"))).hasSize(1);
	}

	private String page(String body) {
		return "<!DOCTYPE html><html lang=\"en\"><head><title>Letters</title></head><body>" + body + "</body></html>";
	}

}
