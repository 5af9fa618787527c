package app.fairwell.api;

import app.fairwell.draft.DraftMovedException;
import app.fairwell.draft.DraftNotFoundException;
import app.fairwell.draft.DraftStatus;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.Reviewing;
import app.fairwell.draft.SendBackReason;
import app.fairwell.support.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

@ApiSlice
class ReviewingControllerTests {

	private final Steps steps;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Reviewing reviewing;

	@Autowired
	ReviewingControllerTests(MockMvcTester mvc) {
		this.steps = new Steps(mvc);
	}

	@BeforeEach
	void forget() {
		Mockito.reset(this.drafts, this.reviewing);
		given(this.drafts.find(any(), any())).willReturn(DraftSamples.draft());
	}

	@Test
	void sendsToReviewAndAnswersHowFarTheDraftHasCome() { // G1
		given(this.reviewing.submit(DraftSamples.ID, 0, SignedInAs.WRITER)).willReturn(DraftSamples.waiting());
		MvcTestResult answer = this.steps.take("PUT /submission", null, SignedInAs.WRITER);
		assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("in-review");
		assertThat(answer).bodyJson().extractingPath("$.submittedBy.name").isEqualTo("Wren Tate");
		given(this.drafts.find(any(), any())).willReturn(DraftSamples.waiting());
		assertThat(answer).hasHeader(HttpHeaders.ETAG, this.steps.tag(SignedInAs.WRITER));
	}

	@Test
	void takesBackTakesOnAndGivesBack() { // G1, G4
		given(this.reviewing.withdraw(DraftSamples.ID, 0, SignedInAs.WRITER)).willReturn(DraftSamples.draft());
		assertThat(this.steps.take("DELETE /submission", null, SignedInAs.WRITER)).hasStatusOk();
		given(this.reviewing.takeOn(DraftSamples.ID, 0, SignedInAs.MANAGER)).willReturn(DraftSamples.waiting());
		assertThat(this.steps.take("PUT /reviewer", null, SignedInAs.MANAGER)).bodyJson()
			.extractingPath("$.reviewer.id")
			.isEqualTo(SignedInAs.MANAGER.id().toString());
		given(this.reviewing.giveBack(DraftSamples.ID, 0, SignedInAs.MANAGER)).willReturn(DraftSamples.draft());
		assertThat(this.steps.take("DELETE /reviewer", null, SignedInAs.MANAGER)).bodyJson()
			.extractingPath("$.reviewer")
			.isNull();
	}

	@Test
	void sendsBackWithAReason() { // G1
		given(this.reviewing.sendBack(DraftSamples.ID, 0, SendBackReason.TONE, "Softer,\nif you can.",
				SignedInAs.MANAGER))
			.willReturn(DraftSamples.draft());
		assertThat(this.steps.take("POST /return", "{\"reason\":\"tone\",\"words\":\"Softer,\\r\\nif you can. \"}",
				SignedInAs.MANAGER))
			.hasStatusOk();
		given(this.reviewing.sendBack(DraftSamples.ID, 0, SendBackReason.FACTS, null, SignedInAs.MANAGER))
			.willReturn(DraftSamples.draft());
		assertThat(this.steps.take("POST /return", "{\"reason\":\"facts\"}", SignedInAs.MANAGER)).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{} | reason | missing", "{\"reason\":\"mood\"} | reason | unknown",
					"{\"reason\":\"other\",\"words\":\" \"} | words | missing",
					"{\"reason\":\"tone\",\"words\":\"\\u0007\"} | words | characters",
					"{\"reason\":\"tone\",\"word\":\"a\"} | word | unknown-field" })
	void namesWhatCannotBeTaken(String body, String field, String code) { // L2
		MvcTestResult refused = this.steps.take("POST /return", body, SignedInAs.MANAGER);
		assertThat(refused).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(refused).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
		assertThat(refused).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
		then(this.reviewing).shouldHaveNoInteractions();
	}

	@Test
	void saysWhichReasonsThereAre() {
		assertThat(this.steps.take("POST /return", "{\"reason\":\"mood\"}", SignedInAs.MANAGER)).bodyJson()
			.extractingPath("$.errors[0].allowed")
			.asArray()
			.containsExactly("facts", "tone", "too-specific", "missing", "goodwill", "not-yet", "other");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT /submission", "DELETE /submission", "PUT /reviewer", "DELETE /reviewer" })
	void wantsToKnowWhatWasRead(String step) { // E5
		assertThat(this.steps.take(step, null, null, SignedInAs.OWNER)).hasStatus(HttpStatus.PRECONDITION_REQUIRED)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(this.steps.take(step, null, "*", SignedInAs.OWNER)).hasStatus(422);
		then(this.reviewing).shouldHaveNoInteractions();
	}

	@Test
	void namesAVersionThatNoDraftHasForATagThatIsStale() { // E5
		given(this.reviewing.submit(any(), anyLong(), any())).willReturn(DraftSamples.draft());
		String other = "\"0-" + "0".repeat(24) + "\"";
		this.steps.take("PUT /submission", null, other, SignedInAs.OWNER);
		this.steps.take("PUT /submission", null, "\"3\"", SignedInAs.OWNER);
		then(this.reviewing).should(Mockito.times(2)).submit(DraftSamples.ID, -1, SignedInAs.OWNER);
	}

	// A repeat is known by the version that was read
	@Test
	void handsOnTheVersionOfAnEarlierTag() {
		String before = this.steps.tag(SignedInAs.OWNER);
		given(this.drafts.find(any(), any())).willReturn(DraftSamples.waiting());
		given(this.reviewing.submit(DraftSamples.ID, 0, SignedInAs.OWNER)).willReturn(DraftSamples.waiting());
		assertThat(this.steps.take("PUT /submission", null, before, SignedInAs.OWNER)).hasStatusOk();
	}

	@Test
	void saysWhereADraftStandsThatMoved() { // E5, G1
		DraftMovedException moved = mock();
		given(moved.status()).willReturn(DraftStatus.APPROVED);
		given(this.reviewing.submit(any(), anyLong(), any())).willThrow(moved);
		MvcTestResult refused = this.steps.take("PUT /submission", null, SignedInAs.OWNER);
		assertThat(refused).hasStatus(HttpStatus.CONFLICT).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(refused).bodyJson().extractingPath("$.code").isEqualTo("moved");
		assertThat(refused).bodyJson().extractingPath("$.detail").asString().startsWith("The draft is approved now");
	}

	@Test
	void letsWritersReviewNothing() { // L3
		given(this.reviewing.takeOn(any(), anyLong(), any())).willThrow(new AccessDeniedException("no"));
		assertThat(this.steps.take("PUT /reviewer", null, SignedInAs.WRITER)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void findsNoDraftOfSomebodyElse() { // L3
		given(this.drafts.find(any(), any())).willThrow(mock(DraftNotFoundException.class));
		assertThat(this.steps.take("PUT /submission", null, "\"0-0\"", SignedInAs.WRITER))
			.hasStatus(HttpStatus.NOT_FOUND)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		then(this.reviewing).shouldHaveNoInteractions();
	}

}
