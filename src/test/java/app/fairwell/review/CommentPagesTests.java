package app.fairwell.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.fairwell.draft.DraftStatus;
import app.fairwell.draft.SectionConflictException;
import app.fairwell.draft.Who;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.SectionKind;
import app.fairwell.support.SignedInAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Comments and suggested wordings as people type them (product.md G3).
 */
class CommentPagesTests extends ReviewSlice {

	@Test
	void keepsACommentThatIsTooLong() {
		String words = "a".repeat(NewComment.MOST + 1);
		assertThat(this.mvc.post()
			.uri("/drafts/{id}/comments", Letters.ID)
			.param("section", "thanks")
			.param("words", words)
			.param("review", "true")
			.with(SignedInAs.manager())
			.with(csrf())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("href=\"#words\"", "Shorten this to 4,000 characters", words, "Send back to the writer");
	}

	@ParameterizedTest
	@CsvSource({ "/comments, formId, words", "/comments, sectionVersion, words",
			"/comments/0192f0c1-7a2b-7c3d-8e4f-5a6b7c8d9e0f/answers, formId, answer",
			"/comments/0192f0c1-7a2b-7c3d-8e4f-5a6b7c8d9e0f/answers, to, answer" })
	void refusesAHiddenFieldThatNobodyOfOursWrote(String path, String field, String words) {
		for (String review : List.of("true", "false")) {
			assertThat(this.mvc.post()
				.uri("/drafts/" + Letters.ID + path)
				.param(words, "Softer, please")
				.param(field, "x")
				.param("review", review)
				.with(SignedInAs.manager())
				.with(csrf())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@Test
	void asksForWordsWhereNothingChanged() {
		String text = this.draft.section(SectionKind.THANKS).orElseThrow().text();
		assertThat(this.mvc.post()
			.uri("/drafts/{id}/comments", Letters.ID)
			.param("section", "thanks")
			.param("words", " ")
			.param("wording", text.replace("\n", "\r\n"))
			.param("shown", CommentForm.mark(text))
			.param("sectionVersion", "3")
			.with(SignedInAs.manager())
			.with(csrf())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Write a comment, or change the wording");
	}

	@Test
	void keepsASuggestedWording() { // G3
		UUID form = UUID.randomUUID();
		assertThat(this.mvc.post()
			.uri("/drafts/{id}/comments", Letters.ID)
			.param("section", "thanks")
			.param("words", "")
			.param("wording", "Thank you.")
			.param("shown", "other")
			.param("sectionVersion", "3")
			.param("formId", form.toString())
			.param("review", "true")
			.param("language", "te")
			.with(SignedInAs.manager())
			.with(csrf())).hasRedirectedUrl(REVIEW + "?language=te#at-thanks");
		then(this.comments).should()
			.write(Letters.ID, new NewComment(SectionKind.THANKS, "", "Thank you.", 3L, form), SignedInAs.MANAGER);
	}

	@Test
	void tellsBothTextsWhenTheSectionMoved() { // E5
		given(this.drafts.find(eq(Letters.ID), any()))
			.willReturn(Letters.waiting(AnswersMother.answers().build(), DraftStatus.DRAFT));
		given(this.comments.of(Letters.ID)).willReturn(List.of(new CommentView(COMMENT, 0, SectionKind.THANKS, "",
				"A quite other wording", 2L, new Who(COMMENT, "Max Ruiz"), Instant.parse("2027-02-01T14:02:00Z"),
				CommentState.OPEN, null, null, List.of())));
		willThrow(mock(SectionConflictException.class)).given(this.comments)
			.take(any(), any(), anyLong(), anyLong(), any());
		assertThat(this.mvc.post()
			.uri("/drafts/{id}/comments/{comment}/state", Letters.ID, COMMENT)
			.param("to", "taken")
			.param("version", "0")
			.param("sectionVersion", "2")
			.with(SignedInAs.writer())
			.with(csrf())).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("the section was changed meanwhile", "A quite other wording", "Made for an earlier wording",
					"name=\"sectionVersion\" value=\"3\"", "Take it over");
	}

	@Test
	void asksForAnAnswer() {
		assertThat(post("/drafts/" + Letters.ID + "/comments/" + COMMENT + "/answers", SignedInAs.writer()))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Write an answer");
	}

}
