package app.fairwell.compose;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import app.fairwell.business.BusinessDetails;
import app.fairwell.business.Businesses;
import app.fairwell.business.Paper;
import app.fairwell.draft.DraftStatus;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Progress;
import app.fairwell.draft.SectionView;
import app.fairwell.draft.Who;
import app.fairwell.letter.Answers;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.ComposedLetter;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.LetterDefaults;
import app.fairwell.letter.LetterKind;
import app.fairwell.letter.Section;
import app.fairwell.letter.SectionKind;
import app.fairwell.phrasebook.Phrasebooks;
import app.fairwell.support.SignedInAs;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/**
 * Drafts as the drafts would give them.
 */
final class Sheets {

	static final UUID ID = UUID.fromString("01990000-0000-7000-8000-00000000000a");

	static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final Instant THEN = Instant.parse("2027-02-01T14:02:00Z");

	private Sheets() {
	}

	static DraftView draft() {
		return draft(DraftStatus.DRAFT);
	}

	static DraftView draft(DraftStatus status) {
		LetterComposer composer = new LetterComposer(Phrasebooks.read());
		Answers answers = AnswersMother.answers().build();
		ComposedLetter composed = composer.compose(composer.request(answers, LocalDate.of(2027, 2, 1)));
		List<Section> sections = composed.letter().sections();
		List<SectionView> views = sections.stream()
			.map((section) -> new SectionView(section.kind(), section.text(), section.text(), false, false,
					sections.indexOf(section), 3))
			.toList();
		Who who = new Who(SignedInAs.OWNER.id(), "Ana Byrne");
		return new DraftView(ID, 0, status, LetterKind.TERMINATION, "en-GB", composed.framing(), answers,
				List.of("Rang at night"), composed.letter().subject(), composed.letter().salutation(), views,
				composed.letter().close(), composed.warnings(), ID, LONDON, who, THEN, who, THEN, composed.letter(),
				Progress.none(LocalDate.of(2027, 2, 1)));
	}

	/** Says what the business is, wherever a page asks. */
	static void in(Businesses businesses) {
		given(businesses.current()).willReturn(new BusinessDetails("Brightwater Plumbing", List.of("1 High Street"),
				null, null, "en-GB", Paper.A4, LONDON, "GBP", "Leeds", false));
		given(businesses.today()).willReturn(LocalDate.of(2027, 2, 1));
		given(businesses.defaultsFor(any()))
			.willReturn(new LetterDefaults("en-GB", AnswersMother.answers().build().sender(), "Leeds"));
	}

	static SectionView thanks(String text, long version) {
		return new SectionView(SectionKind.THANKS, "Thank you.", text, true, false, 0, version);
	}

}
