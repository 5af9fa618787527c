package app.fairwell.api;

import java.util.EnumSet;

import app.fairwell.draft.Approvals;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.ReleaseRefusedException;
import app.fairwell.draft.ReleaseStop;
import app.fairwell.draft.SecondPersonException;
import app.fairwell.draft.Seen;
import app.fairwell.support.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

@ApiSlice
class ApprovalControllerTests {

	private final Steps steps;

	private final DraftView waiting = DraftSamples.waiting();

	@Autowired
	private Drafts drafts;

	@Autowired
	private Approvals approvals;

	@Autowired
	ApprovalControllerTests(MockMvcTester mvc) {
		this.steps = new Steps(mvc);
	}

	@BeforeEach
	void forget() {
		Mockito.reset(this.drafts, this.approvals);
		given(this.drafts.find(any(), any())).willReturn(this.waiting);
	}

	@Test
	void approvesExactlyWhatWasRead() { // G1, G5
		given(this.approvals.approve(DraftSamples.ID, this.waiting.seen(), SignedInAs.MANAGER))
			.willReturn(DraftSamples.approved());
		assertThat(this.steps.take("PUT /approval", null, SignedInAs.MANAGER)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.release")
			.asMap()
			.containsOnlyKeys("number", "approvedBy", "approvedAt", "pdfSha256", "phrases");
	}

	@Test
	void approvesNothingUnderATagThatIsStale() { // G1
		given(this.approvals.approve(any(), any(), any())).willReturn(DraftSamples.approved());
		this.steps.take("PUT /approval", null, "\"2-" + "0".repeat(24) + "\"", SignedInAs.MANAGER);
		ArgumentCaptor<Seen> seen = ArgumentCaptor.forClass(Seen.class);
		then(this.approvals).should().approve(eq(DraftSamples.ID), seen.capture(), eq(SignedInAs.MANAGER));
		assertThat(seen.getValue()).isNotEqualTo(this.waiting.seen());
		assertThat(seen.getValue().version()).isNegative();
	}

	@Test
	void opensAgain() { // G5
		given(this.approvals.reopen(DraftSamples.ID, 2, SignedInAs.MANAGER)).willReturn(DraftSamples.draft());
		assertThat(this.steps.take("DELETE /approval", null, SignedInAs.MANAGER)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.release")
			.isNull();
	}

	@Test
	void saysWhatStopsARelease() { // F5
		ReleaseRefusedException refused = mock();
		given(refused.stops()).willReturn(EnumSet.allOf(ReleaseStop.class));
		given(this.approvals.approve(any(), any(), any())).willThrow(refused);
		MvcTestResult answer = this.steps.take("PUT /approval", null, SignedInAs.MANAGER);
		assertThat(answer).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("release-refused");
		assertThat(answer).bodyJson()
			.extractingPath("$.stops[*].code")
			.asArray()
			.containsExactly("referral-under-attitude", "unfinished", "private-words", "empty");
		assertThat(answer).bodyText().doesNotContain("api.");
	}

	@Test
	void wantsASecondPerson() { // G6
		given(this.approvals.approve(any(), any(), any())).willThrow(mock(SecondPersonException.class));
		MvcTestResult answer = this.steps.take("PUT /approval", null, SignedInAs.OWNER);
		assertThat(answer).hasStatus(HttpStatus.CONFLICT).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("second-person");
		assertThat(answer).bodyText().doesNotContain("api.");
	}

	@Test
	void letsWritersApproveNothing() { // L3
		given(this.approvals.approve(any(), any(), any())).willThrow(new AccessDeniedException("no"));
		assertThat(this.steps.take("PUT /approval", null, SignedInAs.WRITER)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT /approval", "DELETE /approval" })
	void wantsToKnowWhatWasRead(String step) { // G1
		assertThat(this.steps.take(step, null, null, SignedInAs.OWNER)).hasStatus(HttpStatus.PRECONDITION_REQUIRED)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		then(this.approvals).shouldHaveNoInteractions();
	}

}
