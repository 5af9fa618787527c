package app.fairwell.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import app.fairwell.draft.DraftStatus;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Progress;
import app.fairwell.draft.Release;
import app.fairwell.draft.SectionView;
import app.fairwell.draft.Step;
import app.fairwell.draft.StepKind;
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
 * A draft as the drafts would give it.
 */
final class DraftSamples {

	static final UUID ID = UUID.fromString("01990000-0000-7000-8000-00000000000a");

	static final Instant THEN = Instant.parse("2027-02-01T09:30:00Z");

	private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

	private static final Who WRITER = new Who(SignedInAs.WRITER.id(), SignedInAs.WRITER.name());

	private static final Who MANAGER = new Who(SignedInAs.MANAGER.id(), SignedInAs.MANAGER.name());

	private DraftSamples() {
	}

	static DraftView draft() {
		return draft(0, DraftStatus.DRAFT, true, Progress.none(TODAY));
	}

	/** In review, taken by a manager. */
	static DraftView waiting() {
		Step submitted = new Step(1, StepKind.SUBMITTED, WRITER, THEN, null, null, null, null);
		Step taken = new Step(2, StepKind.TAKEN, MANAGER, THEN, null, null, null, null);
		return draft(2, DraftStatus.IN_REVIEW, true,
				new Progress(TODAY, THEN, WRITER, MANAGER, List.of(submitted, taken), null));
	}

	/** Approved, sent by post and back again. */
	static DraftView approved() {
		List<Step> steps = List.of(new Step(1, StepKind.SENT_BACK, MANAGER, THEN, "tone", "Softer", null, null),
				new Step(2, StepKind.APPROVED, MANAGER, THEN, null, null, null, null),
				new Step(3, StepKind.SENT, WRITER, THEN, "registered-post", null, TODAY, "RR 1"));
		Release release = new Release(1, 4, MANAGER, THEN, "f0", draft().toLetter().asDraft(false), "0a");
		return draft(3, DraftStatus.SENT, false, new Progress(TODAY, null, WRITER, MANAGER, steps, release));
	}

	private static DraftView draft(long version, DraftStatus status, boolean marked, Progress progress) {
		LetterComposer composer = new LetterComposer(Phrasebooks.read());
		Answers answers = AnswersMother.answers().build();
		ComposedLetter composed = composer.compose(composer.request(answers, TODAY));
		List<Section> sections = composed.letter().sections();
		List<SectionView> views = sections.stream()
			.map((section) -> section(section, sections.indexOf(section)))
			.toList();
		Who who = new Who(SignedInAs.OWNER.id(), SignedInAs.OWNER.name());
		return new DraftView(ID, version, status, LetterKind.TERMINATION, "en-GB", composed.framing(), answers,
				List.of("Rang at night"), composed.letter().subject(), composed.letter().salutation(), views,
				composed.letter().close(), composed.warnings(), ID, ZoneId.of("Europe/London"), who, THEN, who, THEN,
				composed.letter().asDraft(marked), progress);
	}

	static SectionView thanks(String text, long version) {
		return new SectionView(SectionKind.THANKS, "Thank you.", text, true, false, 0, version);
	}

	private static SectionView section(Section section, int position) {
		return new SectionView(section.kind(), section.text(), section.text(), false, false, position, 0);
	}

}
