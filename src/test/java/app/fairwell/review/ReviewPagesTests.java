package app.fairwell.review;

import java.util.EnumSet;
import java.util.List;

import app.fairwell.draft.DraftMovedException;
import app.fairwell.draft.DraftNotFoundException;
import app.fairwell.draft.ReleaseRefusedException;
import app.fairwell.draft.ReleaseStop;
import app.fairwell.draft.SecondPersonException;
import app.fairwell.draft.SendBackReason;
import app.fairwell.draft.Ways;
import app.fairwell.support.SignedInAs;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * A letter before its reviewer, and what they decide (product.md G1, G2).
 */
class ReviewPagesTests extends ReviewSlice {

	@Test
	void isClosedToWriters() { // L3
		for (String path : List.of("/approval", "/return")) {
			assertThat(post(REVIEW + path, SignedInAs.writer())).hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(this.mvc.get().uri(REVIEW).with(SignedInAs.writer())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.get().uri("/drafts/{id}/comments", Letters.ID).with(SignedInAs.writer())).hasStatusOk()
			.bodyText()
			.doesNotContain("href=\"/reviews\"", "name=\"wording\"");
	}

	@Test
	void knowsNoOtherLetter() {
		given(this.drafts.find(any(), any())).willThrow(mock(DraftNotFoundException.class));
		assertThat(this.mvc.get().uri(REVIEW).with(SignedInAs.manager())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/reviews/none").with(SignedInAs.manager())).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void showsTheLetterAndWhatItSaysInAnotherLanguage() { // G2
		assertThat(this.mvc.get().uri(REVIEW + "?language=pl").with(SignedInAs.manager())).hasStatusOk()
			.bodyText()
			.contains("data-mark=\"DRAFT\"", "The letter stands as it was suggested", "lang=\"pl\"", "Szanowny Panie",
					"name=\"seen\" value=\"" + this.draft.seen().encode() + "\"", "Send back to the writer");
	}

	@Test
	void approvesWhatWasSeen() { // G1
		assertThat(this.mvc.post()
			.uri(REVIEW + "/approval")
			.param("seen", this.draft.seen().encode())
			.with(SignedInAs.manager())
			.with(csrf())).hasRedirectedUrl(REVIEW);
		then(this.approvals).should().approve(Letters.ID, this.draft.seen(), SignedInAs.MANAGER);
	}

	@Test
	void saysThatItMoved() { // G1, E5
		given(this.approvals.approve(any(), any(), any())).willThrow(mock(DraftMovedException.class));
		assertThat(approval()).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Somebody changed this letter or its state meanwhile");
		assertThat(post(REVIEW + "/approval", SignedInAs.manager())).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void asksForASecondPerson() { // G6
		given(this.approvals.ways(any(), any())).willReturn(new Ways(false, false));
		given(this.approvals.approve(any(), any(), any())).willThrow(mock(SecondPersonException.class));
		assertThat(this.mvc.get().uri(REVIEW).with(SignedInAs.manager())).bodyText()
			.contains("so somebody else has to approve it")
			.doesNotContain("/approval\"");
		assertThat(approval()).hasStatus(HttpStatus.CONFLICT).bodyText().contains("Nothing was approved: you wrote");
	}

	@Test
	void namesEachStop() { // F5
		given(this.approvals.stops(any())).willReturn(EnumSet.allOf(ReleaseStop.class));
		given(this.approvals.approve(any(), any(), any())).willThrow(mock(ReleaseRefusedException.class));
		assertThat(approval()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Take out the words that stand in your private notes too", "Fill the gaps",
					"under this framing nobody is recommended")
			.doesNotContain("/approval\"");
	}

	@Test
	void asksWhyItGoesBack() { // G1
		assertThat(post(REVIEW + "/return", SignedInAs.manager())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("There is a problem", "href=\"#reason\"", "Choose why it goes back");
		assertThat(returned("other", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("href=\"#why\"");
	}

	@Test
	void sendsBackWithAReason() { // G1
		assertThat(returned("tone", "Softer\u0000, please.")).hasRedirectedUrl(REVIEW);
		then(this.reviewing).should()
			.sendBack(Letters.ID, 7, SendBackReason.TONE, "Softer, please.", SignedInAs.MANAGER);
	}

	@Test
	void keepsWhatWasTypedWhenItMoved() { // E5
		given(this.reviewing.sendBack(any(), anyLong(), any(), any(), any()))
			.willThrow(mock(DraftMovedException.class));
		assertThat(returned("tone", "My long explanation")).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Somebody changed this letter", "My long explanation");
	}

	private MockMvcTester.MockMvcRequestBuilder approval() {
		return this.mvc.post()
			.uri(REVIEW + "/approval")
			.param("seen", this.draft.seen().encode())
			.with(SignedInAs.manager())
			.with(csrf());
	}

	private MockMvcTester.MockMvcRequestBuilder returned(String reason, String why) {
		return this.mvc.post()
			.uri(REVIEW + "/return")
			.param("seen", this.draft.seen().encode())
			.param("reason", reason)
			.param("why", why)
			.with(SignedInAs.manager())
			.with(csrf());
	}

}
