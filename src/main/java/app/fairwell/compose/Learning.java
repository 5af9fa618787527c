package app.fairwell.compose;

import java.util.List;

import app.fairwell.account.SignedIn;
import app.fairwell.draft.DraftView;
import app.fairwell.lesson.Answered;
import app.fairwell.lesson.Lesson;
import app.fairwell.lesson.LessonChangedMeanwhileException;
import app.fairwell.lesson.Lessons;
import app.fairwell.letter.AnswerProblem;
import app.fairwell.letter.InvalidAnswersException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps what is asked before a letter that asks a customer back (product.md D7) apart
 * from its answers, so that no letter can hold it.
 */
@Component
class Learning {

	private final Lessons lessons;

	Learning(Lessons lessons) {
		this.lessons = lessons;
	}

	/**
	 * Refuses what cannot be kept, before anything is saved.
	 * @param form what is typed
	 * @throws InvalidAnswersException if it is too long
	 */
	static void check(ComposeForm form) {
		if (form.lesson().answered().lost().length() > Answered.LONGEST) {
			throw new InvalidAnswersException(
					List.of(new AnswerProblem("lesson.lost", "too-long", List.of(Integer.toString(Answered.LONGEST)))));
		}
	}

	/**
	 * Keeps what was learnt with a new letter. Of a form that is sent once more with
	 * other words the first ones stay; the others are kept beside the letter with the
	 * form.
	 * @param form what is typed
	 * @param draft the letter
	 * @param by who typed it
	 */
	void begin(ComposeForm form, DraftView draft, SignedIn by) {
		try {
			keep(form, draft, by);
		}
		catch (LessonChangedMeanwhileException ex) {
			// the form is not finished: FormKeeping sees that it says something else
		}
	}

	/**
	 * Keeps what was learnt; the answer to the question after the letter stays.
	 * @param form what is typed
	 * @param draft the letter
	 * @param by who typed it
	 * @throws LessonChangedMeanwhileException if somebody else answered otherwise since
	 */
	void keep(ComposeForm form, DraftView draft, SignedIn by) {
		if (!form.isWinBack()) {
			return;
		}
		Answered stands = this.lessons.of(draft).answered();
		this.lessons.keep(draft, form.lesson().seen(), form.lesson().answered().withPracticeOf(stands), by);
	}

	/**
	 * The form with what is kept of the letter.
	 * @param form the form of its answers
	 * @param draft the letter
	 * @return a new form
	 */
	ComposeForm remember(ComposeForm form, DraftView draft) {
		return form.isWinBack() ? form.learning(ComposeForm.Lesson.of(this.lessons.of(draft))) : form;
	}

	/**
	 * Who answered otherwise after the form was opened.
	 * @param form the form of a letter's answers
	 * @param draft the letter
	 * @return the person's name, or null when nobody did
	 */
	@Nullable String overtakenBy(ComposeForm form, DraftView draft) {
		Lesson stands = this.lessons.of(draft);
		boolean overtaken = form.isWinBack() && stands.version() != form.lesson().seen()
				&& !stands.answered().hasSameLoss(form.lesson().answered());
		return overtaken ? stands.changedBy() : null;
	}

	/**
	 * The same form, to be saved over what stands.
	 * @param form the form of a letter's answers
	 * @param draft the letter
	 * @return a new form
	 */
	ComposeForm upToDate(ComposeForm form, DraftView draft) {
		String version = Long.toString(this.lessons.of(draft).version());
		return form.isWinBack()
				? form.learning(new ComposeForm.Lesson(form.lesson().cause(), form.lesson().lost(), version)) : form;
	}

}
