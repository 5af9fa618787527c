package app.fairwell.account;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people say about themselves.
 */
class OwnAccountTests extends AccountPages {

	@Autowired
	private PersonRepository people;

	private Cookie session;

	private MvcTestResult page;

	@BeforeEach
	void openThePage() {
		this.session = signIn(EMAIL, PASSWORD, "/").getResponse().getCookie("fairwell");
		this.page = this.mvc.get().uri("/settings/account").cookie(this.session).exchange();
	}

	// K1
	@Test
	void asksForWhatTheVerbsOfSomeLanguagesNeed() {
		assertThat(body(this.page)).contains("<option value=\"f\">a woman</option>", "I would rather not say");
		assertThat(save("Ana Byrne", "f")).hasRedirectedUrl("/settings/account");
		assertThat(ana().gender()).isEqualTo("f");
		openThePage();
		assertThat(body(this.page)).contains("<option value=\"f\" selected=\"selected\">a woman</option>");
		assertThat(save("Ana Byrne", "")).hasStatus3xxRedirection();
		assertThat(ana().gender()).isNull();
	}

	@Test
	void takesAnotherAnswerForNone() {
		assertThat(save("Ana Byrne", "nobody's business")).hasStatus3xxRedirection();
		assertThat(ana().gender()).isNull();
	}

	// L2
	@Test
	void takesNoNameThatNoPaperShows() {
		MvcTestResult answer = save("Ana 🙂 Byrne", "");
		assertThat(answer).hasStatus(422);
		assertThat(body(answer)).contains("href=\"#name\"", "Leave out what cannot be printed: 🙂",
				"value=\"Ana 🙂 Byrne\"");
		assertThat(ana().name()).isEqualTo("Ana Byrne");
	}

	private MvcTestResult save(String name, String gender) {
		return this.mvc.post()
			.uri("/settings/account")
			.cookie(this.session, tokenCookie(this.page))
			.param("_csrf", token(this.page))
			.param("version", Long.toString(ana().version()))
			.param("name", name)
			.param("gender", gender)
			.exchange();
	}

	private Person ana() {
		return this.people.findByEmailKey(EMAIL).orElseThrow();
	}

}
