package app.fairwell.compose;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewAnswers;
import app.fairwell.letter.Answers;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.InvalidAnswersException;
import app.fairwell.support.SignedInAs;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

/**
 * What is typed is kept, whatever became of its form (product.md E4).
 */
class FormKeepingTests {

	private static final Answers ANSWERS = AnswersMother.answers().build();

	private final UnfinishedForms unfinished = mock();

	private final Drafts drafts = mock();

	private final FormKeeping keeping = new FormKeeping(this.unfinished, this.drafts, mock());

	private final ComposeForm form = FormFiller.form(ANSWERS, List.of("Rang at night"))
		.identified("form-one", null, null);

	private final UUID draft = UUID.randomUUID();

	@Test
	void keepsAFormThatIsNotSaved() {
		assertThat(keep(this.form)).isSameAs(this.form);
		then(this.unfinished).should().keep(this.form, SignedInAs.OWNER);
	}

	@Test
	void keepsBesideTheDraftWhatAnotherTabTyped() {
		saved("form-one");
		ComposeForm kept = keep(this.form);
		assertThat(kept).isEqualTo(this.form.identified(kept.formId(), this.draft.toString(), 0L));
		assertThat(kept.formId()).isNotEqualTo("form-one").isEqualTo(keep(this.form).formId());
		then(this.unfinished).should(never()).keep(this.form, SignedInAs.OWNER);
		then(this.unfinished).should(times(2)).keep(kept, SignedInAs.OWNER);
		saved(kept.formId());
		assertThat(keep(this.form).formId()).isNotIn("form-one", kept.formId());
	}

	@Test
	void keepsNothingThatItsDraftHas() {
		saved("form-one");
		given(this.drafts.has(this.draft, new NewAnswers(0, ANSWERS, List.of("Rang at night"), "form-one"),
				SignedInAs.OWNER))
			.willReturn(true);
		assertThat(keep(this.form)).isSameAs(this.form);
		then(this.unfinished).should(never()).keep(any(), any());
	}

	@Test
	void forgetsAnswersThatAreAsTheDraftHasThemAgain() {
		ComposeForm answers = this.form.identified("form-two", this.draft.toString(), 3L);
		given(this.drafts.has(eq(this.draft), any(), any())).willReturn(true);
		assertThat(keep(answers)).isSameAs(answers);
		then(this.unfinished).should().discard("form-two", SignedInAs.OWNER);
		then(this.unfinished).should(never()).keep(any(), any());
	}

	@Test
	void keepsNotesThatNoDraftTakes() {
		ComposeForm answers = this.form.identified("form-two", this.draft.toString(), 3L);
		given(this.drafts.has(any(), any(), any())).willThrow(new InvalidAnswersException(List.of()));
		keep(answers);
		then(this.unfinished).should().keep(answers, SignedInAs.OWNER);
	}

	private void saved(String formId) {
		given(this.unfinished.draftOf(formId, SignedInAs.OWNER)).willReturn(Optional.of(this.draft));
	}

	private ComposeForm keep(ComposeForm typed) {
		return this.keeping.keep(typed, ANSWERS, SignedInAs.OWNER);
	}

}
