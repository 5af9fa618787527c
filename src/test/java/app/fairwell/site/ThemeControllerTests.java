package app.fairwell.site;

import app.fairwell.support.SignedInAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The choice of colours, which works without JavaScript.
 */
@WebMvcTest(ThemeController.class)
class ThemeControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void keepsTheChoiceInACookie() {
		assertThat(choose("dark", "http://localhost/settings")).cookies()
			.hasValue("theme", "dark")
			.isHttpOnly("theme", true);
	}

	@Test
	void forgetsItForTheSystemsColours() {
		assertThat(choose("system", "http://localhost/")).headers()
			.hasHeaderSatisfying(HttpHeaders.SET_COOKIE,
					(cookies) -> assertThat(cookies).anyMatch((cookie) -> cookie.startsWith("theme=; ")));
	}

	@ParameterizedTest
	@CsvSource({ "http://localhost/drafts?q=a%20b&status=draft, /drafts?q=a%20b&status=draft",
			"http://elsewhere.example/drafts, /", "http://localhost//elsewhere.example, /", "not a page, /" })
	void goesBackToItsOwnPagesOnly(String from, String back) {
		assertThat(choose("light", from)).hasStatus3xxRedirection().hasRedirectedUrl(back);
	}

	private MvcTestResult choose(String theme, String from) {
		return this.mvc.post()
			.uri("/theme")
			.param("theme", theme)
			.header(HttpHeaders.REFERER, from)
			.with(SignedInAs.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.exchange();
	}

}
