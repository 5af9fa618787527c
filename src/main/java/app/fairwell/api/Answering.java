package app.fairwell.api;

import java.util.ArrayList;
import java.util.List;

import app.fairwell.account.SignedIn;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.OppositeLetters;
import app.fairwell.export.Exports;
import app.fairwell.letter.ComposedLetter;
import app.fairwell.letter.FramingChoice;
import app.fairwell.letter.Letter;
import app.fairwell.letter.LetterText;
import app.fairwell.letter.LetterWarning;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Turns letters and drafts into answers.
 */
@Component
class Answering {

	private final Words words;

	private final Exports exports;

	Answering(Words words, Exports exports) {
		this.words = words;
		this.exports = exports;
	}

	LetterAnswer unsaved(ComposedLetter composed, boolean contradicts) {
		Letter letter = composed.letter();
		List<LetterWarning> warnings = new ArrayList<>(composed.warnings());
		if (contradicts) {
			warnings.add(new LetterWarning(OppositeLetters.WARNING));
		}
		return new LetterAnswer(letter.language().toLanguageTag(), id(composed.framing()),
				this.words.reason(composed.framing()), letter.subject(), letter.salutation(),
				letter.sections()
					.stream()
					.map((section) -> new LetterAnswer.LetterSection(section.kind().id(), section.text()))
					.toList(),
				letter.close(), LetterText.of(this.exports.unsaved(letter)), this.words.of(warnings));
	}

	DraftAnswer of(DraftView draft, SignedIn by) {
		boolean seesNotes = by.seesEverything() || by.id().equals(draft.createdBy().id());
		return new DraftAnswer(draft.id(), draft.status().id(), draft.kind().id(), draft.language(),
				id(draft.framing()), this.words.reason(draft.framing()),
				LetterBody.of(draft.answers(), seesNotes ? draft.privateNotes() : null), draft.subject(),
				draft.salutation(), draft.sections().stream().map(SectionAnswer::of).toList(), draft.close(),
				LetterText.of(draft.toLetter()), this.words.of(draft.warnings()));
	}

	private static @Nullable String id(@Nullable FramingChoice framing) {
		return (framing != null) ? framing.framing().id() : null;
	}

}
