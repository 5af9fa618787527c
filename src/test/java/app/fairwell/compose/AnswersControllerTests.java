package app.fairwell.compose;

import java.util.List;

import app.fairwell.business.AlternativesDirectory;
import app.fairwell.business.Businesses;
import app.fairwell.draft.DraftConflictException;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewAnswers;
import app.fairwell.letter.AnswerProblem;
import app.fairwell.letter.Answers;
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
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@WebMvcTest(AnswersController.class)
@Import(ComposingBeans.class)
class AnswersControllerTests {

	private static final String SHEET = "/drafts/" + Sheets.ID;

	private final DraftView draft = Sheets.draft();

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private Drafts drafts;

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
		assertThat(saved.getValue().privateNotes()).isEmpty();
		Answers answers = saved.getValue().answers();
		assertThat(answers.customer().name()).isEqualTo("Mary Keane");
		assertThat(answers.reasons()).containsExactly("unprofitable");
		assertThat(answers.sender()).isEqualTo(this.draft.answers().sender());
	}

	@Test
	void keepsTheAnswersThatSomebodyElseOvertook() { // E5
		DraftConflictException conflict = mock();
		given(conflict.theirs()).willReturn(this.draft);
		given(this.drafts.changeAnswers(any(), any(), any())).willThrow(conflict);
		assertThat(post(SHEET + "/answers").param("version", "0").param("customer.name", "Mary Keane")).hasStatus(409)
			.bodyText()
			.contains("value=\"Mary Keane\"", "Ana Byrne changed these answers");
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
	}

	@Test
	void refusesAPostWithoutToken() {
		assertThat(this.mvc.post().uri(SHEET + "/answers").with(SignedInAs.owner())).hasStatus(403);
	}

	private MockMvcRequestBuilder post(String path) {
		return this.mvc.post().uri(path).with(csrf()).with(SignedInAs.owner());
	}

}
