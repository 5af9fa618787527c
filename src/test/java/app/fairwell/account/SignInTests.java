package app.fairwell.account;

import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Signing in, out, and failing to (reliability.md, session and throttling).
 */
class SignInTests extends AccountPages {

	@Test
	void signsInAndOut() {
		MvcTestResult signedIn = signIn(EMAIL.toUpperCase(Locale.ROOT), PASSWORD, "/drafts?q=a");
		assertThat(signedIn).hasStatus(303).headers().hasValue("Location", "/drafts?q=a");
		Cookie session = signedIn.getResponse().getCookie("fairwell");
		assertThat(this.mvc.get().uri("/session").cookie(session)).hasStatusOk();
		MvcTestResult page = this.mvc.get().uri("/settings/account").cookie(session).exchange();
		assertThat(page).hasStatusOk();
		assertThat(this.mvc.post().uri("/sign-out").cookie(session)).hasStatus(403);
		assertThat(this.mvc.post().uri("/sign-out").cookie(session, tokenCookie(page)).param("_csrf", token(page)))
			.hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/session").cookie(session)).hasStatus(401);
	}

	@Test
	void sessionGetsANewIdAndItsCookieIsAsSafeAsTheConnection() {
		Cookie first = signIn(EMAIL, PASSWORD, "/").getResponse().getCookie("fairwell");
		MvcTestResult again = exchangeSignIn(EMAIL, PASSWORD, "/", false, first);
		Cookie second = again.getResponse().getCookie("fairwell");
		assertThat(second.getValue()).isNotEqualTo(first.getValue());
		assertThat(this.mvc.get().uri("/session").cookie(first)).hasStatus(401);
		assertThat(setCookie(again, "fairwell=")).contains("HttpOnly", "SameSite=Lax", "Path=/")
			.doesNotContain("Secure");
		MvcTestResult overHttps = exchangeSignIn(EMAIL, PASSWORD, "/", true);
		assertThat(setCookie(overHttps, "__Host-fairwell=")).contains("HttpOnly", "SameSite=Lax", "Path=/", "Secure")
			.doesNotContain("Domain");
	}

	@Test
	void unknownAddressAndWrongPasswordAreToldTheSame() {
		String wrong = refused(EMAIL, "wrong password");
		String unknown = refused("nobody@example.com", "wrong password");
		assertThat(unknown.replace("nobody@example.com", EMAIL)).isEqualTo(wrong);
		assertThat(wrong).contains("together they belong to no account").doesNotContain("wrong password");
	}

	@Test
	void sixthAttemptHasToWaitEvenWithTheRightPassword() {
		for (int attempt = 0; attempt < 5; attempt++) {
			refused("nobody@example.com", "wrong password");
		}
		for (int attempt = 0; attempt < 5; attempt++) {
			refused(EMAIL, "wrong password");
		}
		MvcTestResult wait = signIn(EMAIL, PASSWORD, "/");
		assertThat(wait).hasStatus(429).headers().hasValue("Retry-After", "1");
		assertThat(wait).bodyText().contains("Try again in one second", EMAIL);
		assertThat(signIn("nobody@example.com", PASSWORD, "/")).hasStatus(429);
		assertThat(this.mvc.get().uri("/api/v1/drafts").headers(basic(EMAIL, PASSWORD + "!"))).hasStatus(429);
	}

	// reliability.md 7
	@Test
	void programsAreNotHeardWhereAnybodyCouldReadTheirPassword() {
		String lan = "http://192.168.1.5/api/v1/drafts";
		MvcTestResult refused = this.mvc.get().uri(lan).headers(basic(EMAIL, PASSWORD)).exchange();
		assertThat(refused).hasStatus(403).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(refused).bodyText().contains("FAIRWELL_ALLOW_HTTP");
		assertThat(this.mvc.get().uri(lan).secure(true).headers(basic(EMAIL, PASSWORD))).hasStatusOk();
	}

	@Test
	void addressWithANulBelongsToNobody() {
		assertThat(refused("nobody\0@example.com", "wrong password")).contains("together they belong to no account");
	}

	@Test
	void programsSignInWithEachRequest() {
		assertThat(this.mvc.get().uri("/api/v1/drafts").headers(basic(EMAIL, PASSWORD))).hasStatusOk()
			.headers()
			.doesNotContainHeader("Set-Cookie");
		assertThat(this.mvc.get().uri("/api/v1/drafts")).hasStatus(401)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.headers()
			.hasValue("WWW-Authenticate", "Basic realm=\"Fairwell\", charset=\"UTF-8\"");
		assertThat(this.mvc.get().uri("/api/v1/drafts").headers(basic(EMAIL, "wrong password"))).hasStatus(401);
		Cookie session = signIn(EMAIL, PASSWORD, "/").getResponse().getCookie("fairwell");
		assertThat(this.mvc.get().uri("/api/v1/drafts").cookie(session)).hasStatus(401);
	}

	private String refused(String email, String password) {
		MvcTestResult answer = signIn(email, password, "/");
		assertThat(answer).hasStatus(422);
		return body(answer).replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

	private static String setCookie(MvcTestResult answer, String start) {
		return answer.getResponse()
			.getHeaders("Set-Cookie")
			.stream()
			.filter((cookie) -> cookie.startsWith(start))
			.findFirst()
			.orElse("none of " + Map.of("Set-Cookie", answer.getResponse().getHeaders("Set-Cookie")));
	}

}
