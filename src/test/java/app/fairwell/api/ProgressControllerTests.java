package app.fairwell.api;

import java.net.URI;
import java.util.List;

import app.fairwell.draft.DraftNotFoundException;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.UnknownPageException;
import app.fairwell.draft.WaitingDraft;
import app.fairwell.draft.WaitingDrafts;
import app.fairwell.draft.WaitingList;
import app.fairwell.draft.Who;
import app.fairwell.support.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

@ApiSlice
class ProgressControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Drafts drafts;

	@Autowired
	private WaitingList waiting;

	@BeforeEach
	void forget() {
		Mockito.reset(this.drafts, this.waiting);
	}

	@Test
	void readsHowFarADraftHasCome() { // G1
		given(this.drafts.find(DraftSamples.ID, SignedInAs.OWNER)).willReturn(DraftSamples.waiting());
		MvcTestResult read = get("/drafts/" + DraftSamples.ID + "/progress");
		assertThat(read).hasStatusOk()
			.hasHeader(HttpHeaders.ETAG, new Steps(this.mvc).tag(SignedInAs.OWNER))
			.bodyJson()
			.extractingPath("$")
			.asMap()
			.containsOnlyKeys("status", "waitingSince", "submittedBy", "reviewer", "steps", "release");
		assertThat(read).bodyJson().extractingPath("$.waitingSince").isEqualTo("2027-02-01T09:30:00Z");
		assertThat(read).bodyJson()
			.extractingPath("$.steps[0]")
			.asMap()
			.containsOnlyKeys("number", "kind", "by", "at", "reason", "how", "words", "on", "tracking");
	}

	@Test
	void tellsWhyADraftWasSentBack() { // G1
		given(this.drafts.find(DraftSamples.ID, SignedInAs.OWNER)).willReturn(DraftSamples.approved());
		MvcTestResult read = get("/drafts/" + DraftSamples.ID + "/progress");
		assertThat(read).bodyJson().extractingPath("$.steps[0].reason").isEqualTo("tone");
		assertThat(read).bodyJson().extractingPath("$.steps[0].words").isEqualTo("Softer");
	}

	@Test
	void findsNoProgressOfAnUnknownDraft() { // L3
		given(this.drafts.find(any(), any())).willThrow(mock(DraftNotFoundException.class));
		assertThat(get("/drafts/" + DraftSamples.ID + "/progress")).hasStatus(HttpStatus.NOT_FOUND)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void listsWhatWaits() { // G4
		WaitingDraft draft = new WaitingDraft(DraftSamples.ID, 0, "Thomas Keane", "Our agreement", "en-GB",
				DraftSamples.THEN, new Who(SignedInAs.WRITER.id(), "Wren Tate"), null);
		given(this.waiting.page("k0", 5, SignedInAs.OWNER)).willReturn(new WaitingDrafts(List.of(draft), "k1"));
		MvcTestResult list = get("/reviews?after=k0&limit=5");
		assertThat(list).hasStatusOk()
			.bodyJson()
			.extractingPath("$.items[0]")
			.asMap()
			.containsOnlyKeys("id", "customer", "subject", "language", "waitingSince", "submittedBy", "reviewer");
		assertThat(list).bodyJson().extractingPath("$.items[0].submittedBy.name").isEqualTo("Wren Tate");
		assertThat(list).bodyJson().extractingPath("$.next").isEqualTo("k1");
	}

	@Test
	void listsTwentyUnlessAsked() {
		given(this.waiting.page(null, 20, SignedInAs.OWNER)).willReturn(new WaitingDrafts(List.of(), null));
		assertThat(get("/reviews")).bodyJson().extractingPath("$.next").isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "limit=0", "limit=101", "limit=x", "after=%00" })
	void refusesAQueryThatIsNotAllowed(String query) {
		assertThat(get("/reviews?" + query)).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo(query.substring(0, query.indexOf('=')));
		then(this.waiting).shouldHaveNoInteractions();
	}

	@Test
	void namesTheKeyOfAnUnknownPage() {
		given(this.waiting.page(any(), anyInt(), any())).willThrow(mock(UnknownPageException.class));
		assertThat(get("/reviews?after=zzz")).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("after");
	}

	@Test
	void showsWritersNoQueue() { // L3
		given(this.waiting.page(any(), anyInt(), any())).willThrow(new AccessDeniedException("no"));
		assertThat(get("/reviews")).hasStatus(HttpStatus.FORBIDDEN);
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(URI.create("/api/v1" + path)).with(SignedInAs.owner()).exchange();
	}

}
