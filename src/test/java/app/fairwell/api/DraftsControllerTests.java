package app.fairwell.api;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import app.fairwell.draft.DraftNotFoundException;
import app.fairwell.draft.DraftPage;
import app.fairwell.draft.DraftQuery;
import app.fairwell.draft.DraftRow;
import app.fairwell.draft.DraftStatus;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewDraft;
import app.fairwell.draft.UnknownPageException;
import app.fairwell.support.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

@ApiSlice
class DraftsControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Drafts drafts;

	@BeforeEach
	void forget() {
		Mockito.reset(this.drafts);
	}

	@Test
	void keepsADraftAndSaysWhere() {
		given(this.drafts.create(any(), eq(SignedInAs.OWNER))).willReturn(DraftSamples.draft());
		assertThat(post(Json.letter(), null)).hasStatus(HttpStatus.CREATED)
			.hasHeader(HttpHeaders.LOCATION, "/api/v1/drafts/" + DraftSamples.ID)
			.containsHeader(HttpHeaders.ETAG)
			.bodyJson()
			.extractingPath("$.id")
			.isEqualTo(DraftSamples.ID.toString());
	}

	@Test
	void handsOnTheNotesApartFromTheAnswers() {
		given(this.drafts.create(any(), any())).willReturn(DraftSamples.draft());
		post(Json.letter((letter) -> letter.withArray("privateNotes").add("Rang at night").add(" ")), "one");
		assertThat(created().privateNotes()).containsExactly("Rang at night");
		assertThat(created().answers().customer()).isNotNull();
	}

	@Test
	void givesTheIdempotencyKeyOn() {
		given(this.drafts.create(any(), any())).willReturn(DraftSamples.draft());
		post(Json.letter(), "one");
		assertThat(created().formId()).isEqualTo("api:one");
	}

	@Test
	void keepsNothingThatIsUnfinished() {
		assertThat(post("{\"kind\":\"termination\"}", null)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		then(this.drafts).shouldHaveNoInteractions();
	}

	@Test
	void readsADraftWithExactlyTheFieldsOfTheContract() {
		given(this.drafts.find(DraftSamples.ID, SignedInAs.OWNER)).willReturn(DraftSamples.draft());
		MvcTestResult read = get("/" + DraftSamples.ID);
		assertThat(read).hasStatusOk().containsHeader(HttpHeaders.ETAG);
		assertThat(read).bodyJson()
			.extractingPath("$")
			.asMap()
			.containsOnlyKeys("id", "status", "kind", "language", "framing", "framingReason", "request", "subject",
					"salutation", "sections", "close", "text", "warnings");
		assertThat(read).bodyJson()
			.extractingPath("$.sections[0]")
			.asMap()
			.containsOnlyKeys("kind", "suggested", "text", "touched", "omitted", "position", "version");
		assertThat(read).bodyJson().extractingPath("$.request.privateNotes[0]").isEqualTo("Rang at night");
	}

	@Test
	void marksADraftUntilItIsApproved() { // G5
		given(this.drafts.find(DraftSamples.ID, SignedInAs.OWNER)).willReturn(DraftSamples.draft());
		assertThat(get("/" + DraftSamples.ID)).bodyJson().extractingPath("$.text").asString().startsWith("DRAFT\n");
		given(this.drafts.find(DraftSamples.ID, SignedInAs.OWNER)).willReturn(DraftSamples.approved());
		assertThat(get("/" + DraftSamples.ID)).bodyJson().extractingPath("$.text").asString().doesNotContain("DRAFT");
	}

	@Test
	void hidesTheNotesFromThoseWhoMayNotSeeThem() {
		given(this.drafts.find(DraftSamples.ID, SignedInAs.WRITER)).willReturn(DraftSamples.draft());
		assertThat(this.mvc.get().uri("/api/v1/drafts/" + DraftSamples.ID).with(SignedInAs.writer())).hasStatusOk()
			.bodyText()
			.doesNotContain("privateNotes", "Rang at night");
	}

	@Test
	void answersNotModifiedToTheSameTag() {
		given(this.drafts.find(DraftSamples.ID, SignedInAs.OWNER)).willReturn(DraftSamples.draft());
		String tag = get("/" + DraftSamples.ID).getResponse().getHeader(HttpHeaders.ETAG);
		assertThat(this.mvc.get()
			.uri("/api/v1/drafts/" + DraftSamples.ID)
			.header(HttpHeaders.IF_NONE_MATCH, tag)
			.with(SignedInAs.owner())).hasStatus(HttpStatus.NOT_MODIFIED);
	}

	@Test
	void listsWithExactlyTheFieldsOfTheContract() {
		DraftRow row = mock();
		given(row.id()).willReturn(DraftSamples.ID);
		given(row.status()).willReturn(DraftStatus.IN_REVIEW);
		given(row.updatedAt()).willReturn(DraftSamples.THEN);
		given(this.drafts.list(any(), any())).willReturn(new DraftPage(List.of(row), "k1"));
		MvcTestResult list = get("?status=in-review&q=keane&after=k0&limit=5");
		assertThat(list).bodyJson()
			.extractingPath("$.items[0]")
			.asMap()
			.containsOnlyKeys("id", "kind", "status", "language", "framing", "customer", "subject", "updatedAt");
		assertThat(list).bodyJson().extractingPath("$.items[0].updatedAt").isEqualTo("2027-02-01T09:30:00Z");
		assertThat(list).bodyJson().extractingPath("$.next").isEqualTo("k1");
		then(this.drafts).should()
			.list(new DraftQuery("keane", DraftStatus.IN_REVIEW, null, "k0", 5), SignedInAs.OWNER);
	}

	@Test
	void listsTwentyUnlessAsked() {
		given(this.drafts.list(any(), any())).willReturn(new DraftPage(List.of(), null));
		assertThat(get("")).bodyJson().extractingPath("$.next").isNull();
		then(this.drafts).should().list(DraftQuery.all(), SignedInAs.OWNER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "limit=0", "limit=101", "limit=x", "limit=99999999999", "status=gone", "q=%00" })
	void refusesAQueryThatIsNotAllowed(String query) {
		assertThat(get("?" + query)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo(query.substring(0, query.indexOf('=')));
	}

	@Test
	void namesTheKeyOfAnUnknownPage() {
		given(this.drafts.list(any(), any())).willThrow(mock(UnknownPageException.class));
		assertThat(get("?after=zzz")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("after");
	}

	@Test
	void findsNoUnknownDraft() {
		given(this.drafts.find(any(), any())).willThrow(mock(DraftNotFoundException.class));
		assertThat(get("/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void findsNothingUnderAWrongId() {
		assertThat(get("/nonsense")).hasStatus(HttpStatus.NOT_FOUND).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	private NewDraft created() {
		ArgumentCaptor<NewDraft> created = ArgumentCaptor.forClass(NewDraft.class);
		then(this.drafts).should().create(created.capture(), any());
		return created.getValue();
	}

	private MvcTestResult get(String rest) {
		return this.mvc.get().uri(URI.create("/api/v1/drafts" + rest)).with(SignedInAs.owner()).exchange();
	}

	private MvcTestResult post(String body, String key) {
		var request = this.mvc.post()
			.uri("/api/v1/drafts")
			.with(SignedInAs.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body);
		return ((key != null) ? request.header("Idempotency-Key", key) : request).exchange();
	}

}
