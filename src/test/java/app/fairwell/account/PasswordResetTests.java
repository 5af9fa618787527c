package app.fairwell.account;

import java.util.Locale;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Another password for somebody who does not know theirs any more.
 */
class PasswordResetTests extends AccountPages {

	private static final String NEW = "a-lantern-on-the-quay";

	@Autowired
	private PasswordReset reset;

	@Autowired
	private JdbcClient database;

	// L3
	@Test
	void endsWhatWasOpenAndTakesTheNewOne() {
		Cookie open = signIn(EMAIL, PASSWORD, "/").getResponse().getCookie("fairwell");
		assertThat(this.mvc.get().uri("/settings/account").cookie(open)).hasStatusOk();
		assertThat(this.mvc.get().uri("/api/v1/drafts").headers(basic(EMAIL, PASSWORD))).hasStatusOk();
		this.reset.resetPassword(" " + EMAIL.toUpperCase(Locale.ROOT), NEW);
		assertThat(this.mvc.get().uri("/settings/account").cookie(open)).hasStatus(303);
		assertThat(this.mvc.get().uri("/api/v1/drafts").headers(basic(EMAIL, PASSWORD))).hasStatus(401);
		assertThat(signIn(EMAIL, NEW, "/")).hasRedirectedUrl("/");
		assertThat(lastOfTheTrail()).isEqualTo("password-reset/at-the-computer");
		this.reset.resetPassword(EMAIL, PASSWORD);
	}

	@Test
	void refusesWhatIsGuessedEarlyAndWhoIsUnknown() {
		assertThatExceptionOfType(WeakPasswordException.class)
			.isThrownBy(() -> this.reset.resetPassword(EMAIL, "password"));
		assertThatExceptionOfType(UnknownEmailException.class)
			.isThrownBy(() -> this.reset.resetPassword("nobody@example.com", NEW))
			.withMessageNotContaining("nobody");
	}

	private String lastOfTheTrail() {
		return this.database.sql("select action || '/' || detail from audit_line order by number desc limit 1")
			.query(String.class)
			.single();
	}

}
