package app.fairwell.site;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockRequestDispatcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AbsentDatabaseFilterTests {

	private static final RuntimeException GONE = new DataAccessResourceFailureException("No",
			new SQLException("gone", "08006"));

	private final Forwarding request = new Forwarding();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	// L4: a page says so, and holds what was typed
	@Test
	void showsAPageWithWhatWasTyped() throws Exception {
		this.request.setContentType("application/x-www-form-urlencoded");
		this.request.setParameter("text", "Thank you");
		this.response.addHeader("Set-Cookie", "half=done");
		filter(GONE);
		assertThat(this.request.shown).isNotNull();
		assertThat(this.request.shown.getMethod()).isEqualTo("GET");
		assertThat(this.request.shown.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)).isEqualTo(503);
		assertThat(PostAgain.of(this.request.shown))
			.contains(new PostAgain("/drafts/1", Map.of("text", List.of("Thank you"))));
		assertThat(this.response.getHeader("Retry-After")).isEqualTo("30");
		assertThat(this.response.getHeader("Set-Cookie")).isNull();
	}

	@Test
	void holdsNoPassword() throws Exception {
		this.request.setContentType("application/x-www-form-urlencoded");
		this.request.setParameter("password", "harbour lamp nine");
		filter(new ServletException(GONE));
		assertThat(this.request.shown).isNotNull();
		assertThat(PostAgain.of(this.request.shown)).isEmpty();
	}

	@Test
	void leavesOtherFailuresToOthers() {
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> filter(new IllegalStateException("else")));
	}

	@Test
	void changesNothingThatIsOnItsWay() {
		this.response.setCommitted(true);
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> filter(GONE)).isSameAs(GONE);
	}

	private void filter(Exception failure) throws Exception {
		new AbsentDatabaseFilter().doFilter(this.request, this.response, (request, response) -> {
			if (failure instanceof ServletException ex) {
				throw ex;
			}
			throw (RuntimeException) failure;
		});
	}

	/** Remembers what it forwards. */
	private static final class Forwarding extends MockHttpServletRequest {

		private @Nullable HttpServletRequest shown;

		Forwarding() {
			super("POST", "/drafts/1");
		}

		@Override
		public RequestDispatcher getRequestDispatcher(String path) {
			assertThat(path).isEqualTo("/error");
			return new MockRequestDispatcher(path) {

				@Override
				public void forward(ServletRequest request, ServletResponse response) {
					Forwarding.this.shown = (HttpServletRequest) request;
				}

			};
		}

	}

}
