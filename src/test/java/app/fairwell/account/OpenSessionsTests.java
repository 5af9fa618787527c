package app.fairwell.account;

import java.util.List;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where people are signed in, and the end of it (reliability.md, session).
 */
class OpenSessionsTests extends AccountPages {

	@Autowired
	private JdbcClient database;

	private Cookie here;

	private Cookie there;

	@BeforeEach
	void signInTwice() {
		this.database.sql("delete from spring_session").update();
		this.there = session();
		this.here = session();
	}

	@Test
	void showsEachAndNoSecretOfIt() {
		String page = body(page());
		assertThat(page).containsOnlyOnce("This browser")
			.containsOnlyOnce("Sign out there")
			.contains("Another browser");
		assertThat(page).doesNotContain(this.here.getValue(), this.there.getValue());
		List<String> ids = this.database.sql("select session_id from spring_session").query(String.class).list();
		assertThat(ids).hasSize(2).noneMatch(page::contains);
	}

	@Test
	void endsOne() {
		String path = body(page()).replaceAll("(?s).*action=\"(/settings/account/sessions/[0-9a-f]+/removal)\".*",
				"$1");
		assertThat(post(path)).hasRedirectedUrl("/settings/account/sessions");
		assertThat(this.mvc.get().uri("/settings/account").cookie(this.there)).hasStatus(303);
		assertThat(this.mvc.get().uri("/settings/account").cookie(this.here)).hasStatusOk();
		assertThat(post(path)).hasStatus(404);
		assertThat(this.database.sql("select action || detail from audit_line order by number desc limit 1")
			.query(String.class)
			.single()).isEqualTo("session-endedone");
	}

	@Test
	void endsAllOthers() {
		Cookie third = session();
		assertThat(post("/settings/account/sessions/removal")).hasRedirectedUrl("/settings/account/sessions");
		assertThat(this.mvc.get().uri("/settings/account").cookie(this.there)).hasStatus(303);
		assertThat(this.mvc.get().uri("/settings/account").cookie(third)).hasStatus(303);
		assertThat(this.mvc.get().uri("/settings/account").cookie(this.here)).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0 | Firefox, Windows
			Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0 | Edge, Windows
			Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1 | Safari, iPhone
			Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36 | Chrome, Android
			<script>alert(1)</script> | -""")
	void callsABrowserAsPeopleDo(String says, String name) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addHeader("User-Agent", says);
		assertThat(BrowserName.of(request)).isEqualTo(name);
	}

	private Cookie session() {
		return signIn(EMAIL, PASSWORD, "/").getResponse().getCookie("fairwell");
	}

	private MvcTestResult page() {
		return this.mvc.get().uri("/settings/account/sessions").cookie(this.here).exchange();
	}

	private MvcTestResult post(String path) {
		MvcTestResult form = page();
		return this.mvc.post().uri(path).cookie(this.here, tokenCookie(form)).param("_csrf", token(form)).exchange();
	}

}
