package app.fairwell.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
 * A draft as the drafts would give it.
 */
final class DraftSamples {

	static final UUID ID = UUID.fromString("01990000-0000-7000-8000-00000000000a");

	static final Instant THEN = Instant.parse("2027-02-01T09:30:00Z");

	private DraftSamples() {
	}

	static DraftView draft() {
		LetterComposer composer = new LetterComposer(Phrasebooks.read());
		Answers answers = AnswersMother.answers().build();
		ComposedLetter composed = composer.compose(composer.request(answers, LocalDate.of(2027, 2, 1)));
		List<Section> sections = composed.letter().sections();
		List<SectionView> views = sections.stream()
			.map((section) -> section(section, sections.indexOf(section)))
			.toList();
		Who who = new Who(SignedInAs.OWNER.id(), SignedInAs.OWNER.name());
		return new DraftView(ID, 0, DraftStatus.DRAFT, LetterKind.TERMINATION, "en-GB", composed.framing(), answers,
				List.of("Rang at night"), composed.letter().subject(), composed.letter().salutation(), views,
				composed.letter().close(), composed.warnings(), ID, ZoneId.of("Europe/London"), who, THEN, who, THEN,
				composed.letter(), Progress.none(LocalDate.of(2027, 2, 1)));
	}

	static SectionView thanks(String text, long version) {
		return new SectionView(SectionKind.THANKS, "Thank you.", text, true, false, 0, version);
	}

	private static SectionView section(Section section, int position) {
		return new SectionView(section.kind(), section.text(), section.text(), false, false, position, 0);
	}

}
