package app.fairwell.site;

import java.nio.charset.StandardCharsets;

import app.fairwell.support.SignedInAs;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages for what went wrong (product.md L2).
 */
@WebMvcTest(ErrorPages.class)
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void unknownPageLeadsOn() {
		assertThat(failed(404, MediaType.TEXT_HTML)).hasStatus(404)
			.bodyText()
			.contains("There is no such page", "href=\"/drafts\"", "href=\"/letters/new\"");
	}

	@ParameterizedTest
	@ValueSource(ints = { 403, 404, 405, 409, 413, 500, 503 })
	void everyStatusHasAPageInTheLayout(int status) {
		assertThat(failed(status, MediaType.TEXT_HTML)).hasStatus(status)
			.bodyText()
			.contains("<h1>", "page__header", "– Fairwell</title>")
			.doesNotContain("the cellar is on fire", "IllegalState", "??");
	}

	@Test
	void failureShowsTheNumberThatTheLogHas(CapturedOutput log) {
		String body = new String(failed(500, MediaType.TEXT_HTML).getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
		assertThat(body).containsPattern("[2-9A-Z]{4}-[2-9A-Z]{4}");
		String number = body.replaceFirst("(?s).*>([2-9A-Z]{4}-[2-9A-Z]{4})<.*", "$1");
		assertThat(log).contains("Incident " + number).contains("the cellar is on fire");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/invitation/", "/reset/" })
	void logKnowsNoLinkThatWasHandedOver(String path, CapturedOutput log) {
		this.mvc.get()
			.uri("/error")
			.accept(MediaType.TEXT_HTML)
			.with(SignedInAs.owner())
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
			.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, path + "43-letters-of-a-secret")
			.exchange();
		assertThat(log).contains("of GET " + path + "…").doesNotContain("43-letters");
	}

	@Test
	void programsGetAProblem() {
		assertThat(failed(500, MediaType.APPLICATION_JSON)).hasStatus(500)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyText()
			.contains("\"incident\"")
			.doesNotContain("cellar");
	}

	private MvcTestResult failed(int status, MediaType accept) {
		return this.mvc.get()
			.uri("/error")
			.accept(accept)
			.with(SignedInAs.owner())
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
			.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/somewhere")
			.requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("the cellar is on fire"))
			.exchange();
	}

}
