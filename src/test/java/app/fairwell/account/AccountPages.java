package app.fairwell.account;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;

import app.fairwell.support.MovableClock;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The running app with one owner, to sign in at.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(AccountPages.StandingClock.class)
abstract class AccountPages {

	static final String EMAIL = "ana@example.com";

	static final String PASSWORD = "violet otter gate";

	@Autowired
	protected MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private FirstRun firstRun;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeEach
	void ownerStands() {
		this.jdbc.sql("delete from sign_in_failure").update();
		if (!this.firstRun.isOver()) {
			NewOwner owner = this.firstRun.prepare(new PersonDetails("Ana Byrne", null, null, EMAIL), PASSWORD, "B");
			new TransactionTemplate(this.transactions).executeWithoutResult((status) -> this.firstRun.makeOwner(owner));
		}
	}

	MvcTestResult signIn(String email, String password, String next) {
		return exchangeSignIn(email, password, next, false);
	}

	MvcTestResult exchangeSignIn(String email, String password, String next, boolean secure, Cookie... cookies) {
		MvcTestResult page = this.mvc.get().uri("/sign-in").secure(secure).exchange();
		return this.mvc.post()
			.uri("/sign-in")
			.secure(secure)
			.cookie(Stream.concat(Stream.of(tokenCookie(page)), Stream.of(cookies)).toArray(Cookie[]::new))
			.param("_csrf", token(page))
			.param("next", next)
			.param("email", email)
			.param("password", password)
			.exchange();
	}

	static Cookie tokenCookie(MvcTestResult page) {
		Cookie plain = page.getResponse().getCookie("fairwell-form");
		return (plain != null) ? plain : page.getResponse().getCookie("__Host-fairwell-form");
	}

	static String token(MvcTestResult page) {
		return value(body(page), "_csrf");
	}

	static String value(String body, String name) {
		return body.replaceAll("(?s).*name=\"" + name + "\" value=\"([^\"]*)\".*", "$1");
	}

	static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	static HttpHeaders basic(String email, String password) {
		HttpHeaders headers = new HttpHeaders();
		headers.setBasicAuth(email, password, StandardCharsets.UTF_8);
		return headers;
	}

	@TestConfiguration
	static class StandingClock {

		/** Begins at the time of the day, by which sessions are measured. */
		@Bean
		@Primary
		MovableClock standingClock() {
			return new MovableClock(Instant.now());
		}

	}

}
