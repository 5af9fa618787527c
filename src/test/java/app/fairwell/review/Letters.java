package app.fairwell.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.fairwell.draft.DraftStatus;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Progress;
import app.fairwell.draft.SectionView;
import app.fairwell.draft.Who;
import app.fairwell.letter.Answers;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.ComposedLetter;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.LetterKind;
import app.fairwell.letter.Section;
import app.fairwell.letter.SectionKind;
import app.fairwell.phrasebook.Phrasebooks;
import app.fairwell.support.SignedInAs;

/**
 * Letters in review, as the drafts would give them.
 */
final class Letters {

	static final UUID ID = UUID.fromString("01990000-0000-7000-8000-00000000000a");

	static final LocalDate DAY = LocalDate.of(2027, 2, 1);

	static final LetterComposer COMPOSER = new LetterComposer(Phrasebooks.read());

	private static final Instant THEN = Instant.parse("2027-02-01T14:02:00Z");

	private Letters() {
	}

	static DraftView waiting(AnswersMother answers) {
		return waiting(answers.build(), DraftStatus.IN_REVIEW);
	}

	static DraftView waiting(Answers answers, DraftStatus status) {
		ComposedLetter composed = COMPOSER.compose(COMPOSER.request(answers, DAY));
		List<SectionView> views = new ArrayList<>();
		for (Section section : composed.letter().sections()) {
			views.add(new SectionView(section.kind(), section.text(), section.text(), false, false, views.size(), 3));
		}
		Who who = new Who(SignedInAs.WRITER.id(), "Wren Tate");
		return new DraftView(ID, 7, status, LetterKind.TERMINATION, composed.letter().language().toLanguageTag(),
				composed.framing(), answers, List.of(), composed.letter().subject(), composed.letter().salutation(),
				views, composed.letter().close(), composed.warnings(), ID, ZoneId.of("Europe/London"), who, THEN, who,
				THEN, composed.letter().asDraft(true), new Progress(DAY, THEN, who, null, List.of(), null));
	}

	/** The same with its sections changed. */
	static DraftView with(DraftView draft, List<SectionView> sections) {
		return new DraftView(draft.id(), draft.version(), draft.status(), draft.kind(), draft.language(),
				draft.framing(), draft.answers(), draft.privateNotes(), draft.subject(), draft.salutation(), sections,
				draft.close(), draft.warnings(), draft.customerId(), draft.zone(), draft.createdBy(), draft.createdAt(),
				draft.updatedBy(), draft.updatedAt(), draft.frame(), draft.progress());
	}

	static SectionView written(DraftView draft, SectionKind kind, String words) {
		SectionView section = draft.section(kind).orElseThrow();
		return new SectionView(kind, section.suggested(), words, true, section.omitted(), section.position(), 4);
	}

}
