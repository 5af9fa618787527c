package app.fairwell.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.fairwell.draft.TextPiece.State;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.Reason;
import app.fairwell.support.SignedInAs;
import org.assertj.core.api.AbstractCharSequenceAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@WebMvcTest({ DraftListController.class, BinController.class, VersionsController.class })
@Import({ ListedDrafts.class, Gone.class })
class DraftPagesTests {

	private static final UUID ID = UUID.fromString("01990000-0000-7000-8000-00000000000a");

	private static final Instant NOW = Instant.parse("2027-02-01T14:02:00Z");

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private Drafts drafts;

	@MockitoBean
	private DraftComparison comparison;

	@BeforeEach
	void nothingYet() {
		given(this.drafts.list(any(), any())).willReturn(new DraftPage(List.of(), null));
		given(this.drafts.counts(any(), any())).willReturn(new DraftCounts(Map.of()));
	}

	@Test
	void invitesToTheFirstLetter() {
		page("/drafts").contains("No letters yet", "href=\"/letters/new\"").doesNotContain("type=\"search\"");
	}

	@Test
	void listsLettersWithTheirStateAndAButtonForTheBin() {
		given(this.drafts.list(any(), any())).willReturn(new DraftPage(List.of(row(null)), "further"));
		given(this.drafts.counts(any(), any()))
			.willReturn(new DraftCounts(Map.of(DraftStatus.DRAFT, 21L, DraftStatus.DELETED, 2L)));
		page("/drafts?q=keane&reason=unprofitable").contains("href=\"/drafts/" + ID + "\"", "Thomas Keane",
				"Boiler maintenance", "Being written", "1 Feb 2027, 14:02", "Ana Byrne",
				"formaction=\"/drafts/" + ID + "/bin\"", "value=\"keane\"",
				"href=\"/drafts?q=keane&amp;reason=unprofitable&amp;after=further\"", "Bin (2)",
				"href=\"/drafts?q=keane&amp;status=draft&amp;reason=unprofitable\"");
		then(this.drafts).should().list(new DraftQuery("keane", null, Reason.UNPROFITABLE, null, 20), SignedInAs.OWNER);
	}

	@Test
	void saysWhichFiltersFindNothing() {
		page("/drafts?q=<b>&status=draft&reason=unprofitable&after=x").contains("No letter matches",
				"the words “&lt;b&gt;”", "the state “Being written”", "the reason “Does not pay off”", "Clear filters");
	}

	@Test
	void ignoresFiltersItDoesNotKnow() {
		page("/drafts?status=strange&reason=other&q= &after=");
		then(this.drafts).should().list(DraftQuery.all(), SignedInAs.OWNER);
	}

	@Test
	void goesToTheFirstPageForAnUnknownKey() {
		given(this.drafts.list(any(), any())).willThrow(new UnknownPageException("x"));
		assertThat(this.mvc.get().uri("/drafts?after=x").with(SignedInAs.owner())).hasRedirectedUrl("/drafts");
		assertThat(this.mvc.get().uri("/drafts/bin?after=x").with(SignedInAs.owner())).hasRedirectedUrl("/drafts/bin");
	}

	@Test
	void movesToTheBinAndOffersToUndo() {
		assertThat(this.mvc.post()
			.uri("/drafts/{id}/bin", ID)
			.param("q", "keane & sons")
			.with(SignedInAs.owner())
			.with(csrf())).hasRedirectedUrl("/drafts?q=keane+%26+sons").flash().containsEntry("moved", ID);
		then(this.drafts).should().bin(ID, SignedInAs.OWNER);
		assertThat(this.mvc.get().uri("/drafts").flashAttr("moved", ID).with(SignedInAs.owner())).bodyText()
			.contains("action=\"/drafts/" + ID + "/restoration\"", "Undo", "name=\"_csrf\"");
	}

	@Test
	void takesOutOfTheBin() {
		assertThat(this.mvc.post().uri("/drafts/{id}/restoration", ID).with(SignedInAs.owner()).with(csrf()))
			.hasRedirectedUrl("/drafts");
		assertThat(this.mvc.post()
			.uri("/drafts/{id}/restoration", ID)
			.param("fromBin", "true")
			.with(SignedInAs.owner())
			.with(csrf())).hasRedirectedUrl("/drafts/bin");
	}

	@Test
	void showsTheDaysLeftInTheBin() {
		given(this.drafts.list(any(), any()))
			.willReturn(new DraftPage(List.of(row(NOW.minus(Duration.ofHours(25)))), null));
		page("/drafts/bin").contains("Days left: 28", "action=\"/drafts/" + ID + "/restoration\"");
	}

	@Test
	void saysThatTheBinIsEmpty() {
		page("/drafts/bin").contains("The bin is empty");
	}

	@Test
	void marksWhatAVersionChanged() { // E6
		givenADraft(DraftStatus.DRAFT);
		VersionRow newer = version(2, VersionCause.ANSWERS);
		given(this.comparison.withPrevious(ID, 2, SignedInAs.OWNER))
			.willReturn(new VersionDifference(version(1, VersionCause.CREATED), newer,
					List.of(new VersionDifference.Passage("section.thanks", List.of(new TextPiece("We ", State.KEPT),
							new TextPiece("<are>", State.REMOVED), new TextPiece("were", State.ADDED)))),
					true));
		page("/drafts/" + ID + "/versions?compare=2").contains("From version 1 to version 2", "Thanks",
				"[removed:</span>&lt;are&gt;<span", "[added:</span>were<span", "Sections stand in another order.",
				"Answers changed", "Bring back");
	}

	@Test
	void comparesWithTheLetterAsItStands() {
		givenADraft(DraftStatus.DELETED);
		given(this.comparison.withCurrent(ID, 1, SignedInAs.OWNER))
			.willReturn(new VersionDifference(version(1, VersionCause.CREATED), null, List.of(), false));
		page("/drafts/" + ID + "/versions?compare=1&with=current")
			.contains("to the letter as it stands", "Nothing differs.")
			.doesNotContain("/restoration");
	}

	@Test
	void bringsAVersionBack() {
		assertThat(this.mvc.post().uri("/drafts/{id}/versions/3/restoration", ID).with(SignedInAs.owner()).with(csrf()))
			.hasRedirectedUrl("/drafts/" + ID + "/versions");
		then(this.drafts).should().bringBack(ID, 3, SignedInAs.OWNER);
	}

	@Test
	void knowsNothingOfOtherDrafts() {
		willThrow(new DraftNotFoundException(ID)).given(this.drafts).bin(any(), any());
		given(this.drafts.find(any(), any())).willThrow(new DraftNotFoundException(ID));
		assertThat(this.mvc.post().uri("/drafts/{id}/bin", ID).with(SignedInAs.writer()).with(csrf()))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/drafts/{id}/versions", ID).with(SignedInAs.writer()))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void refusesToBringBackInTheBin() {
		willThrow(new DraftClosedException(ID, DraftStatus.DELETED)).given(this.drafts)
			.bringBack(any(), anyInt(), any());
		assertThat(this.mvc.post().uri("/drafts/{id}/versions/3/restoration", ID).with(SignedInAs.owner()).with(csrf()))
			.hasStatus(HttpStatus.CONFLICT);
	}

	private AbstractCharSequenceAssert<?, String> page(String address) {
		return assertThat(this.mvc.get().uri(address).with(SignedInAs.owner())).hasStatusOk().bodyText();
	}

	private static DraftRow row(@Nullable Instant deletedAt) {
		return new DraftRow(ID, "termination", (deletedAt != null) ? DraftStatus.DELETED : DraftStatus.DRAFT, "en-GB",
				"capacity", "Thomas Keane", "Boiler maintenance", NOW, "Ana Byrne", ZoneId.of("Europe/London"), null,
				deletedAt);
	}

	private static VersionRow version(int number, VersionCause why) {
		return new VersionRow(number, Who.of(SignedInAs.OWNER), NOW, why);
	}

	private void givenADraft(DraftStatus status) {
		DraftView draft = mock(DraftView.class);
		given(draft.id()).willReturn(ID);
		given(draft.status()).willReturn(status);
		given(draft.language()).willReturn("en-GB");
		given(draft.zone()).willReturn(ZoneId.of("Europe/London"));
		given(draft.answers()).willReturn(AnswersMother.answers().build());
		given(this.drafts.find(ID, SignedInAs.OWNER)).willReturn(draft);
		given(this.drafts.versions(ID, SignedInAs.OWNER))
			.willReturn(List.of(version(2, VersionCause.ANSWERS), version(1, VersionCause.CREATED)));
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Time {

		@Bean
		Clock clock() {
			return Clock.fixed(NOW, ZoneOffset.UTC);
		}

	}

}
