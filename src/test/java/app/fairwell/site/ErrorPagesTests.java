package app.fairwell.site;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

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
			.requestAttr(RequestDispatcher.ERROR_METHOD, "GET")
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

	// E4
	@Test
	void givesBackWhatAFullDiskDidNotTake() {
		assertThat(full(MediaType.TEXT_HTML, "text.thanks", "Thank you & \"goodbye\"")).hasStatus(507)
			.bodyText()
			.contains("Not saved: the disk is full", "action=\"/drafts/7\"", "Save again",
					"name=\"text.thanks\" value=\"Thank you &amp; &quot;goodbye&quot;\"")
			.containsOnlyOnce("name=\"text.thanks\"")
			.doesNotContain("of yesterday");
	}

	// E4
	@Test
	void givesBackWhatAnAbsentDatabaseDidNotTake() {
		assertThat(post("text.thanks", "Thank you").accept(MediaType.TEXT_HTML)
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 503)
			.exchange()).hasStatus(503)
			.bodyText()
			.contains("The letters cannot be reached at the moment", "The database does not answer.",
					"save again in a minute", "action=\"/drafts/7\"", "Save again",
					"name=\"text.thanks\" value=\"Thank you\"")
			.doesNotContain("disk");
	}

	@Test
	void putsNoPasswordIntoAPage() {
		assertThat(full(MediaType.TEXT_HTML, "newPassword", "harbour lamp nine")).hasStatus(507)
			.bodyText()
			.contains("Not saved: the disk is full")
			.doesNotContain("harbour lamp nine", "Save again");
	}

	@Test
	void tellsProgramsThatTheDiskIsFull() {
		assertThat(full(MediaType.APPLICATION_JSON, "text", "Thank you")).hasStatus(507)
			.bodyJson()
			.extractingPath("$.code")
			.isEqualTo("disk-full");
	}

	private MvcTestResult full(MediaType accept, String field, String value) {
		return post(field, value).accept(accept)
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
			.requestAttr(RequestDispatcher.ERROR_EXCEPTION,
					new IllegalStateException(new SQLException("could not extend file", "53100")))
			.exchange();
	}

	// The container forwards a failed post to its error page as a GET
	private MockMvcTester.MockMvcRequestBuilder post(String field, String value) {
		return this.mvc.get()
			.uri("/error")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param(field, value)
			.param("_csrf", "of yesterday")
			.with(SignedInAs.owner())
			.requestAttr(RequestDispatcher.ERROR_METHOD, "POST")
			.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/drafts/7");
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
