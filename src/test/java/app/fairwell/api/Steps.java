package app.fairwell.api;

import app.fairwell.account.SignedIn;
import app.fairwell.support.SignedInAs;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Sends steps with a draft to the controllers of a slice.
 */
final class Steps {

	private final MockMvcTester mvc;

	Steps(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	/** The tag that the draft is read with. */
	String tag(SignedIn by) {
		return this.mvc.get()
			.uri("/api/v1/drafts/" + DraftSamples.ID)
			.with(SignedInAs.as(by))
			.exchange()
			.getResponse()
			.getHeader(HttpHeaders.ETAG);
	}

	MvcTestResult take(String step, @Nullable String body, SignedIn by) {
		return take(step, body, tag(by), by);
	}

	/** Takes a step such as {@code PUT /submission}. */
	MvcTestResult take(String step, @Nullable String body, @Nullable String tag, SignedIn by) {
		String[] parts = step.split(" ");
		var request = this.mvc.method(HttpMethod.valueOf(parts[0]))
			.uri("/api/v1/drafts/" + DraftSamples.ID + parts[1])
			.with(SignedInAs.as(by))
			.with(SecurityMockMvcRequestPostProcessors.csrf());
		if (body != null) {
			request.contentType(MediaType.APPLICATION_JSON).content(body);
		}
		return ((tag != null) ? request.header(HttpHeaders.IF_MATCH, tag) : request).exchange();
	}

}
