package app.fairwell.compose;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.fairwell.business.AlternativesDirectory;
import app.fairwell.business.Businesses;
import app.fairwell.draft.DraftClosedException;
import app.fairwell.draft.DraftConflictException;
import app.fairwell.draft.DraftStatus;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewAnswers;
import app.fairwell.letter.AnswerProblem;
import app.fairwell.letter.Answers;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.InvalidAnswersException;
import app.fairwell.support.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@WebMvcTest(AnswersController.class)
@Import(ComposingBeans.class)
class AnswersControllerTests {

	private static final String SHEET = "/drafts/" + Sheets.ID;

	private static final String FORM = "01990000-0000-7000-8000-00000000000f";

	private final DraftView draft = Sheets.draft();

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private Drafts drafts;

	@MockitoBean
	private UnfinishedForms unfinished;

	@MockitoBean
	private Businesses businesses;

	@MockitoBean
	private AlternativesDirectory directory;

	@BeforeEach
	void draft() {
		Sheets.in(this.businesses);
		given(this.drafts.find(Sheets.ID, SignedInAs.OWNER)).willReturn(this.draft);
	}

	@Test
	void opensTheAnswersWithTheNotes() {
		assertThat(this.mvc.get().uri(SHEET + "/answers").with(SignedInAs.owner())).hasStatusOk()
			.bodyText()
			.contains("value=\"Thomas Keane\"", "Rang at night", "name=\"version\" value=\"0\"");
	}

	@Test
	void savesTheAnswersWithTheirVersion() {
		given(this.drafts.changeAnswers(any(), any(), any())).willReturn(this.draft);
		assertThat(post(SHEET + "/answers").param("version", "0")
			.param("customer.name", "Mary Keane")
			.param("reasons", "unprofitable")).hasRedirectedUrl(SHEET);
		ArgumentCaptor<NewAnswers> saved = ArgumentCaptor.captor();
		then(this.drafts).should().changeAnswers(eq(Sheets.ID), saved.capture(), eq(SignedInAs.OWNER));
		assertThat(saved.getValue().version()).isZero();
		assertThat(saved.getValue().formId()).isEqualTo(FORM);
		assertThat(saved.getValue().privateNotes()).isEmpty();
		Answers answers = saved.getValue().answers();
		assertThat(answers.customer().name()).isEqualTo("Mary Keane");
		assertThat(answers.reasons()).containsExactly("unprofitable");
		assertThat(answers.sender()).isEqualTo(this.draft.answers().sender());
		then(this.unfinished).should()
			.finish(argThat((form) -> form.formId().equals(FORM)), eq(Sheets.ID), eq(SignedInAs.OWNER));
	}

	@Test
	void keepsTheAnswersThatSomebodyElseOvertook() { // E5
		given(this.drafts.changeAnswers(any(), any(), any())).willThrow(mock(DraftConflictException.class));
		assertThat(post(SHEET + "/answers").param("version", "7").param("customer.name", "Mary Keane")).hasStatus(409)
			.bodyText()
			.contains("value=\"Mary Keane\"", "Ana Byrne changed these answers", "name=\"version\" value=\"0\"");
		thenKept("Mary Keane");
	}

	@Test
	void keepsTheAnswersOfALetterThatWasClosedMeanwhile() { // E4
		given(this.drafts.changeAnswers(any(), any(), any())).willThrow(mock(DraftClosedException.class));
		given(this.drafts.find(Sheets.ID, SignedInAs.OWNER)).willReturn(Sheets.draft(DraftStatus.DELETED));
		assertThat(post(SHEET + "/answers").param("version", "0").param("customer.name", "Mary Keane")).hasStatus(409)
			.bodyText()
			.contains("value=\"Mary Keane\"", "This letter can no longer be changed");
		thenKept("Mary Keane");
	}

	@Test
	void offersWhatWasTypedBefore() { // E4
		given(this.unfinished.latestOf(Sheets.ID, SignedInAs.OWNER))
			.willReturn(Optional.of(new UnfinishedForm(FORM, "Mary Keane", Instant.EPOCH)));
		assertThat(this.mvc.get().uri(SHEET + "/answers").with(SignedInAs.owner())).bodyText()
			.contains(SHEET + "/answers?form=" + FORM, "You changed these answers before", "value=\"Thomas Keane\"");
	}

	@Test
	void goesOnWithWhatWasTypedBefore() { // E4, E5
		kept(7);
		assertThat(this.mvc.get().uri(SHEET + "/answers?form=" + FORM).with(SignedInAs.owner())).bodyText()
			.contains("value=\"Mary Keane\"", "name=\"formId\" value=\"" + FORM, "Ana Byrne changed these answers");
		kept(0);
		assertThat(this.mvc.get().uri(SHEET + "/answers?form=" + FORM).with(SignedInAs.owner())).bodyText()
			.contains("value=\"Mary Keane\"")
			.doesNotContain("changed these answers");
	}

	@Test
	void leadsASavedFormToItsDraft() {
		given(this.unfinished.draftOf(FORM, SignedInAs.OWNER)).willReturn(Optional.of(Sheets.ID));
		assertThat(this.mvc.get().uri(SHEET + "/answers?form=" + FORM).with(SignedInAs.owner()))
			.hasRedirectedUrl(SHEET);
	}

	@Test
	void throwsAwayWhatIsNotWanted() {
		assertThat(post(SHEET + "/answers/discard")).hasRedirectedUrl(SHEET);
		then(this.unfinished).should().discard(FORM, SignedInAs.OWNER);
	}

	@Test
	void keepsTheAnswersWhenOneCannotBeTaken() {
		given(this.drafts.changeAnswers(any(), any(), any())).willThrow(new InvalidAnswersException(
				List.of(new AnswerProblem("goodwill.amount", "not-an-amount", List.of("85.00")))));
		assertThat(post(SHEET + "/answers").param("version", "0")
			.param("goodwill.type", "refund")
			.param("goodwill.amount", "a lot")).hasStatus(422)
			.bodyText()
			.contains("value=\"a lot\"", "href=\"#goodwill.amount\"");
		then(this.unfinished).should().keep(any(), eq(SignedInAs.OWNER));
	}

	@Test
	void refusesAPostWithoutToken() {
		assertThat(this.mvc.post().uri(SHEET + "/answers").with(SignedInAs.owner())).hasStatus(403);
	}

	private void kept(long version) {
		ComposeForm form = FormFiller.form(AnswersMother.answers().person("Mary Keane", "f").build(), List.of())
			.identified(FORM, Sheets.ID.toString(), version);
		given(this.unfinished.find(FORM, SignedInAs.OWNER)).willReturn(Optional.of(form));
	}

	private void thenKept(String customer) {
		then(this.unfinished).should()
			.keep(argThat((form) -> form.formId().equals(FORM) && form.customer().name().equals(customer)),
					eq(SignedInAs.OWNER));
	}

	private MockMvcRequestBuilder post(String path) {
		return this.mvc.post().uri(path).param("formId", FORM).with(csrf()).with(SignedInAs.owner());
	}

}
