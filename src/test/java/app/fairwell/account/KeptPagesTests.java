package app.fairwell.account;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing typed is lost when the session has ended (product.md E4).
 */
class KeptPagesTests extends AccountPages {

	@Test
	void whatIsSentAfterTheSessionEndedComesBack() {
		MvcTestResult signedIn = signIn(EMAIL, PASSWORD, "/");
		Cookie browser = signedIn.getResponse().getCookie("fairwell-browser");
		Cookie session = signedIn.getResponse().getCookie("fairwell");
		MvcTestResult page = this.mvc.get().uri("/settings/account").cookie(session).exchange();
		MvcTestResult late = this.mvc.post()
			.uri("/settings/account")
			.cookie(browser, tokenCookie(page))
			.param("_csrf", token(page))
			.param("name", "Ana <Byrne>")
			.param("version", "0")
			.exchange();
		assertThat(late).hasStatus(303).headers().hasValue("Location", "/sign-in?next=/kept");
		Cookie again = exchangeSignIn(EMAIL, PASSWORD, "/kept", false, browser).getResponse().getCookie("fairwell");
		MvcTestResult kept = this.mvc.get().uri("/kept").cookie(again, browser).exchange();
		assertThat(kept).bodyText()
			.contains("action=\"/settings/account\"", "name=\"name\" value=\"Ana &lt;Byrne&gt;\"", "name=\"kept-post\"")
			.doesNotContain("_csrf\" value=\"" + token(page));
		assertThat(this.mvc.post()
			.uri("/settings/account")
			.cookie(again, browser, tokenCookie(kept))
			.param("_csrf", token(kept))
			.param("kept-post", value(body(kept), "kept-post"))
			.param("name", "Ana Byrne")
			.param("version", "0")).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/kept").cookie(again, browser)).hasStatus3xxRedirection();
	}

}
