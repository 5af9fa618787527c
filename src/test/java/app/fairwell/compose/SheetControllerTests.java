package app.fairwell.compose;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.fairwell.business.Businesses;
import app.fairwell.draft.DraftClosedException;
import app.fairwell.draft.DraftNotFoundException;
import app.fairwell.draft.DraftStatus;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.SectionChange;
import app.fairwell.draft.SectionConflictException;
import app.fairwell.draft.SectionUnprintableException;
import app.fairwell.letter.SectionKind;
import app.fairwell.support.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@WebMvcTest({ SheetController.class, AutosaveController.class })
@Import({ ComposingBeans.class, SheetPage.class, SheetSaving.class, SheetSteps.class })
class SheetControllerTests {

	private static final String SHEET = "/drafts/" + Sheets.ID;

	private final DraftView draft = Sheets.draft();

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private Drafts drafts;

	@MockitoBean
	private Businesses businesses;

	@MockitoBean
	private UnfinishedForms unfinished;

	@BeforeEach
	void draft() {
		Sheets.in(this.businesses);
		given(this.drafts.find(Sheets.ID, SignedInAs.OWNER)).willReturn(this.draft);
		given(this.drafts.changeSection(any(), any(), anyLong(), any(), any())).willReturn(Sheets.thanks("Thanks.", 4));
	}

	@Test
	void showsEachSectionInABox() {
		assertThat(this.mvc.get().uri(SHEET).with(SignedInAs.owner())).hasStatusOk()
			.bodyText()
			.contains("id=\"text-thanks\"", "name=\"version.closing\" value=\"3\"", "Saved 14:02",
					"Letter to Thomas Keane")
			.doesNotContain("Rang at night");
	}

	@Test
	void offersAnswersThatWereNotSaved() { // E4
		given(this.unfinished.latestOf(Sheets.ID, SignedInAs.OWNER))
			.willReturn(Optional.of(new UnfinishedForm("form-one", null, Instant.EPOCH)));
		assertThat(this.mvc.get().uri(SHEET).with(SignedInAs.owner())).bodyText()
			.contains(SHEET + "/answers?form=form-one", "You changed the answers of this letter");
		assertThat(this.mvc.get().uri(SHEET + "?late=true").with(SignedInAs.owner())).bodyText()
			.contains(SHEET + "/answers?form=form-one", "This letter had been saved already", "is not in the letter");
	}

	@Test
	void showsALetterInTheBinWithoutBoxes() {
		given(this.drafts.find(Sheets.ID, SignedInAs.OWNER)).willReturn(Sheets.draft(DraftStatus.DELETED));
		assertThat(this.mvc.get().uri(SHEET).with(SignedInAs.owner())).hasStatusOk()
			.bodyText()
			.contains("Take it out of the bin")
			.doesNotContain("<textarea");
	}

	@Test
	void doesNotFindWhatIsUnknownOrSomebodyElses() {
		given(this.drafts.find(Sheets.ID, SignedInAs.WRITER)).willThrow(mock(DraftNotFoundException.class));
		assertThat(this.mvc.get().uri(SHEET).with(SignedInAs.writer())).hasStatus(404);
	}

	@Test
	void savesOnlyWhatChangedAndKeepsAVersion() {
		String thanks = this.draft.sections().get(0).text();
		assertThat(post(SHEET).param("text.thanks", thanks)
			.param("version.thanks", "3")
			.param("text.closing", "Goodbye,\r\nand good luck.")
			.param("version.closing", "3")
			.param("do", "save")).hasRedirectedUrl(SHEET);
		then(this.drafts).should()
			.changeSection(Sheets.ID, SectionKind.CLOSING, 3, new SectionChange.Text("Goodbye,\nand good luck."),
					SignedInAs.OWNER);
		then(this.drafts).should(never()).changeSection(any(), eq(SectionKind.THANKS), anyLong(), any(), any());
		then(this.drafts).should().saveVersion(Sheets.ID, SignedInAs.OWNER);
	}

	@Test
	void savesWhatIsTypedBeforeAButtonDoesItsWork() { // E4
		assertThat(post(SHEET).param("text.closing", "Goodbye.")
			.param("version.closing", "3")
			.param("do", "leave-out.thanks")).hasRedirectedUrl(SHEET);
		then(this.drafts).should()
			.changeSection(Sheets.ID, SectionKind.CLOSING, 3, new SectionChange.Text("Goodbye."), SignedInAs.OWNER);
		then(this.drafts).should()
			.changeSection(Sheets.ID, SectionKind.THANKS, 3, new SectionChange.Omission(true), SignedInAs.OWNER);
	}

	@Test
	void showsBothTextsAfterAConflict() { // E5
		conflict("Theirs, saved first.");
		assertThat(post(SHEET).param("text.thanks", "Mine, saved second.").param("version.thanks", "2")).hasStatus(409)
			.bodyText()
			.contains("Mine, saved second.", "name=\"undecided.thanks\"", "<title>Error: ");
	}

	@Test
	void overwritesNothingUntilThePersonChose() { // E5
		assertThat(post(SHEET).param("text.thanks", "Mine.")
			.param("version.thanks", "3")
			.param("undecided.thanks", "true")
			.param("do", "save")).hasStatus(409);
		then(this.drafts).should(never()).changeSection(any(), any(), anyLong(), any(), any());
		assertThat(post(SHEET).param("text.thanks", "Mine.")
			.param("version.thanks", "3")
			.param("undecided.thanks", "true")
			.param("do", "mine.thanks")).hasRedirectedUrl(SHEET);
		then(this.drafts).should()
			.changeSection(Sheets.ID, SectionKind.THANKS, 3, new SectionChange.Text("Mine."), SignedInAs.OWNER);
	}

	@Test
	void givesBackWordsThatComeTooLate() { // E4
		given(this.drafts.changeSection(any(), any(), anyLong(), any(), any()))
			.willThrow(mock(DraftClosedException.class));
		assertThat(post(SHEET).param("text.thanks", "My words.").param("version.thanks", "3")).hasStatus(409)
			.bodyText()
			.contains("id=\"lost-thanks\"", "My words.");
	}

	@Test
	void savesWhileSomebodyTypes() {
		given(this.drafts.changeSection(Sheets.ID, SectionKind.THANKS, 3, new SectionChange.Text("Thanks, Tom."),
				SignedInAs.OWNER))
			.willReturn(Sheets.thanks("Thanks, Tom.", 4));
		assertThat(autosave("Thanks, Tom.")).hasStatusOk()
			.bodyJson()
			.isEqualTo("{\"version\":4,\"touched\":true,\"differs\":true,\"at\":\"14:02\"}");
	}

	@Test
	void saysWhatCannotBePrintedAndKeepsTheWords() { // L2, E4
		unprintable("🙂", "あ");
		assertThat(post(SHEET).param("text.thanks", "Thanks 🙂 あ.")
			.param("version.thanks", "3")
			.param("text.closing", "Goodbye.")
			.param("version.closing", "3")).hasStatus(422)
			.bodyText()
			.contains("<title>Error: ", "href=\"#text-thanks\"", "Thanks: leave out what cannot be printed: 🙂 あ",
					"aria-invalid=\"true\"", ">Thanks 🙂 あ.</textarea>", "Not saved: one part")
			.doesNotContain("Saved 14:02");
		then(this.drafts).should()
			.changeSection(Sheets.ID, SectionKind.CLOSING, 3, new SectionChange.Text("Goodbye."), SignedInAs.OWNER);
	}

	@Test
	void saysWhatCannotBePrintedWhileSomebodyTypes() { // L2
		unprintable("🙂");
		assertThat(autosave("Thanks 🙂")).hasStatus(422)
			.bodyJson()
			.isEqualTo("{\"problem\":\"Thanks: leave out what cannot be printed: 🙂\"}");
	}

	@Test
	void saysWhileSomebodyTypesThatItIsTooMuch() { // L2
		assertThat(autosave("a".repeat(20_001))).hasStatus(422)
			.bodyJson()
			.isEqualTo("{\"problem\":\"Thanks: shorten this to 20,000 characters\"}");
	}

	@Test
	void answersAnAutosaveThatComesTooLateWithBothTexts() { // E5
		conflict("Theirs.");
		assertThat(autosave("Mine.")).hasStatus(409)
			.bodyText()
			.contains("data-part=\"thanks\"", "data-undecided=\"true\"", "Theirs.", "Mine.");
	}

	@Test
	void takesARepeatedAutosaveForDone() {
		conflict("The answer to this was lost on its way.");
		assertThat(autosave("The answer to this was lost on its way. ")).hasStatusOk();
	}

	@Test
	void refusesAPostWithoutToken() {
		assertThat(this.mvc.post().uri(SHEET).with(SignedInAs.owner())).hasStatus(403);
		assertThat(this.mvc.post().uri(SHEET + "/sections/thanks").with(SignedInAs.owner())).hasStatus(403);
	}

	@Test
	void doesNotFindAnUnknownSection() {
		assertThat(post(SHEET + "/sections/nonsense").param("text", "x").param("version", "1")).hasStatus(404);
	}

	private void unprintable(String... found) {
		SectionUnprintableException unprintable = mock();
		given(unprintable.found()).willReturn(List.of(found));
		given(this.drafts.changeSection(any(), eq(SectionKind.THANKS), anyLong(), any(), any())).willThrow(unprintable);
	}

	private void conflict(String theirs) {
		SectionConflictException conflict = mock();
		given(conflict.theirs()).willReturn(Sheets.thanks(theirs, 3));
		given(this.drafts.changeSection(any(), any(), anyLong(), any(), any())).willThrow(conflict);
	}

	private MockMvcRequestBuilder autosave(String text) {
		return post(SHEET + "/sections/thanks").header("Accept", "application/json, text/html")
			.param("text", text)
			.param("version", "3");
	}

	private MockMvcRequestBuilder post(String path) {
		return this.mvc.post().uri(path).with(csrf()).with(SignedInAs.owner());
	}

}
