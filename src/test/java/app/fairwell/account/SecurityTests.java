package app.fairwell.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who gets through, and what every answer says (reliability.md, decided; product.md L3).
 */
class SecurityTests extends AccountPages {

	@ParameterizedTest
	@ValueSource(strings = { "/sign-in", "/drafts", "/api/v1/drafts", "/css/main.css", "/no-such-page", "/error",
			"/actuator/health" })
	void everyAnswerHasTheHeaders(String path) {
		MvcTestResult answer = this.mvc.get().uri(path).exchange();
		assertThat(answer).headers()
			.hasValue("Content-Security-Policy",
					"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
							+ "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
							+ "manifest-src 'self'")
			.hasValue("X-Content-Type-Options", "nosniff")
			.hasValue("Referrer-Policy", "same-origin")
			.hasValue("Cross-Origin-Opener-Policy", "same-origin")
			.hasValue("Cross-Origin-Resource-Policy", "same-origin")
			.doesNotContainHeaders("Server", "X-Powered-By", "Strict-Transport-Security");
		assertThat(answer.getResponse().getHeader("Permissions-Policy"))
			.contains("camera=()", "geolocation=()", "microphone=()", "publickey-credentials-get=(self)",
					"publickey-credentials-create=(self)", "clipboard-write=(self)")
			.doesNotContain("*");
	}

	@Test
	void asksForHttpsForEverOverHttpsOnly() {
		assertThat(this.mvc.get().uri("/sign-in").secure(true)).headers()
			.hasValue("Strict-Transport-Security", "max-age=31536000");
	}

	@Test
	void pagesAreNotKeptButFilesAre() {
		assertThat(this.mvc.get().uri("/sign-in")).headers().hasValue("Cache-Control", "no-store");
		assertThat(this.mvc.get().uri("/api/v1/drafts")).headers().hasValue("Cache-Control", "no-store");
		assertThat(this.mvc.get().uri("/css/main.css").exchange().getResponse().getHeader("Cache-Control"))
			.isNotEqualTo("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/drafts", "/drafts/1/letter.pdf", "/letters/new", "/settings", "/settings/account",
			"/kept", "/actuator", "/actuator/env", "/no-such-page" })
	void pagesLeadToSignInAndBack(String path) {
		MvcTestResult answer = this.mvc.get().uri(path).header("Host", "evil.example").exchange();
		assertThat(answer).hasStatus(303);
		assertThat(answer.getResponse().getHeader("Location"))
			.isEqualTo("/".equals(path) ? "/sign-in" : "/sign-in?next=" + path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "HX-Request", "Accept" })
	void scriptsAreToldAndNotLedAway(String header) {
		String value = "Accept".equals(header) ? "application/json" : "true";
		assertThat(this.mvc.get().uri("/drafts").header(header, value)).hasStatus(401)
			.headers()
			.doesNotContainHeader("Location");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cross-site", "same-site" })
	void otherSitesSendNothing(String site) {
		MvcTestResult page = this.mvc.get().uri("/sign-in").header("Sec-Fetch-Site", site).exchange();
		assertThat(page).hasStatusOk();
		assertThat(this.mvc.post()
			.uri("/sign-in")
			.header("Sec-Fetch-Site", site)
			.cookie(tokenCookie(page))
			.param("_csrf", token(page))
			.param("email", EMAIL)
			.param("password", PASSWORD)).hasStatus(403);
		assertThat(this.mvc.post()
			.uri("/api/v1/letters")
			.headers(basic(EMAIL, PASSWORD))
			.header("Sec-Fetch-Site", site)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{}")).hasStatus(403);
	}

	@Test
	void formsNeedTheirToken() {
		assertThat(this.mvc.post().uri("/sign-in").param("email", EMAIL).param("password", PASSWORD)).hasStatus(403);
	}

	@Test
	void passwordsTravelOverPlainHttpOnThisMachineOnly() {
		MvcTestResult page = this.mvc.get().uri("http://192.168.1.5/sign-in").exchange();
		assertThat(page).hasStatus(403).hasForwardedUrl("/plain-http");
	}

}
