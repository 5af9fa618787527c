package app.fairwell.compose;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewAnswers;
import app.fairwell.lesson.Lessons;
import app.fairwell.letter.Answers;
import app.fairwell.letter.InvalidAnswersException;

import org.springframework.stereotype.Component;

/**
 * Keeps what is typed, whatever became of the form meanwhile (product.md E4): where a
 * draft was made from it in another tab, what is typed here is kept beside that draft, as
 * other answers for it.
 */
@Component
class FormKeeping {

	/** The version of a draft that nobody has changed. */
	private static final long AS_BEGUN = 0;

	private final UnfinishedForms unfinished;

	private final Drafts drafts;

	private final Lessons lessons;

	FormKeeping(UnfinishedForms unfinished, Drafts drafts, Lessons lessons) {
		this.unfinished = unfinished;
		this.drafts = drafts;
		this.lessons = lessons;
	}

	/**
	 * Keeps a form, unless its draft has all that is on it.
	 * @param form what is typed
	 * @param answers the answers on it with defaults filled in
	 * @param by who typed it
	 * @return the form as it is kept: the same one, or one for the answers of the draft
	 * that was made from it
	 */
	ComposeForm keep(ComposeForm form, Answers answers, SignedIn by) {
		Optional<UUID> made = this.unfinished.draftOf(form.formId(), by);
		if (made.isPresent()) {
			return has(made.get(), form, answers, by) ? form : keep(after(form, made.get()), answers, by);
		}
		if (form.draft() != null && has(UUID.fromString(form.draft()), form, answers, by)) {
			this.unfinished.discard(form.formId(), by);
		}
		else {
			this.unfinished.keep(form, by);
		}
		return form;
	}

	private boolean has(UUID draft, ComposeForm form, Answers answers, SignedIn by) {
		try {
			NewAnswers typed = new NewAnswers(AS_BEGUN, answers, FormReader.privateNotes(form), form.formId());
			return this.drafts.has(draft, typed, by) && hasLesson(draft, form, by);
		}
		catch (InvalidAnswersException ex) {
			return false; // such notes were never taken
		}
	}

	private boolean hasLesson(UUID draft, ComposeForm form, SignedIn by) {
		return !form.isWinBack()
				|| this.lessons.of(this.drafts.find(draft, by)).answered().hasSameLoss(form.lesson().answered());
	}

	// Always the same id for the same form, so that a tab keeps its words in one place
	private static ComposeForm after(ComposeForm form, UUID draft) {
		String id = UUID.nameUUIDFromBytes(form.formId().getBytes(StandardCharsets.UTF_8)).toString();
		return form.identified(id, draft.toString(), (form.version() != null) ? form.version() : AS_BEGUN);
	}

}
