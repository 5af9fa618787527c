package app.fairwell.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.letter.Answers;
import app.fairwell.letter.ComposedLetter;
import app.fairwell.letter.Framing;
import app.fairwell.letter.InvalidAnswersException;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.LetterWarning;
import app.fairwell.letter.SectionKind;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a draft as it stands on the day of reading.
 */
@Component
class DraftReading {

	private final DraftAccess access;

	private final LetterComposer composer;

	private final StepRepository steps;

	private final ReleaseRepository releases;

	private final OppositeLetters opposite;

	private final Clock clock;

	DraftReading(DraftAccess access, LetterComposer composer, StepRepository steps, ReleaseRepository releases,
			OppositeLetters opposite, Clock clock) {
		this.access = access;
		this.steps = steps;
		this.releases = releases;
		this.opposite = opposite;
		this.composer = composer;
		this.clock = clock;
	}

	/** Reading writes nothing: what follows the day is kept with the next change. */
	@Transactional(readOnly = true)
	DraftView find(UUID id, SignedIn by) {
		return view(this.access.toRead(id, by), by);
	}

	/** Brings dates left open to today, before a state of the draft is kept. */
	void settle(Draft draft) {
		LocalDate today = today(draft.zone());
		if (draft.needsFollowing(today)) {
			draft.follow(composeAgain(draft.given().answers(), today), today);
		}
	}

	DraftView view(Draft draft, SignedIn by) {
		LocalDate today = today(draft.zone());
		ComposedLetter composed = composeAgain(draft.given().answers(), today);
		if (draft.needsFollowing(today)) {
			draft.follow(composed, today);
		}
		Outline outline = draft.outline();
		List<SectionView> sections = draft.sections().views();
		Progress progress = progress(draft, today);
		Release release = progress.release();
		return new DraftView(draft.id(), draft.version(), draft.status(), composed.letter().kind(), outline.language(),
				composed.framing(), draft.given().answers(), notesFor(draft, by), outline.subject(),
				outline.salutation(), sections, outline.close(),
				(release != null) ? List.of() : warnings(draft, composed, sections, by), draft.given().customerId(),
				draft.zone(), draft.createdBy(), draft.createdAt(), draft.updatedBy(), draft.updatedAt(),
				(release != null) ? release.letter() : outline.around(composed.letter()).asDraft(true), progress);
	}

	private Progress progress(Draft draft, LocalDate today) {
		List<Step> steps = this.steps.findByDraftIdOrderByNumber(draft.id()).stream().map(DraftStep::step).toList();
		Release release = draft.status().isFrozen() ? this.releases.findLatest(draft.id(), Limit.of(1)).orElse(null)
				: null;
		Standing standing = draft.standing();
		LocalDate day = (release != null) ? LocalDate.ofInstant(release.at(), draft.zone()) : today;
		return new Progress(day, standing.waitingSince(), standing.submittedBy(), standing.reviewer(), steps, release);
	}

	LocalDate today(ZoneId zone) {
		return LocalDate.now(this.clock.withZone(zone));
	}

	/** Answers that were whole once stay readable, even if more is asked for today. */
	ComposedLetter composeAgain(Answers answers, LocalDate today) {
		try {
			return this.composer.compose(this.composer.request(answers, today));
		}
		catch (InvalidAnswersException ex) {
			return this.composer.preview(answers, today);
		}
	}

	private static List<String> notesFor(Draft draft, SignedIn by) {
		return draft.isVisibleTo(by) ? draft.given().privateNotes() : List.of();
	}

	private List<LetterWarning> warnings(Draft draft, ComposedLetter composed, List<SectionView> sections,
			SignedIn by) {
		List<LetterWarning> warnings = new ArrayList<>(composed.warnings());
		boolean attitude = composed.isUnder(Framing.ATTITUDE);
		List<SectionView> leftOver = sections.stream().filter((section) -> section.suggested() == null).toList();
		if (attitude && sections.stream().anyMatch(DraftReading::isPrintedAlternatives)) {
			warnings.add(new LetterWarning("alternatives-under-attitude"));
		}
		if (leftOver.stream().anyMatch(SectionView::printed)) {
			warnings.add(new LetterWarning("section-no-longer-suggested"));
		}
		if (this.opposite.contradicts(draft, composed.letter().kind(), by)) {
			warnings.add(new LetterWarning(OppositeLetters.WARNING));
		}
		return warnings;
	}

	private static boolean isPrintedAlternatives(SectionView section) {
		return section.kind() == SectionKind.ALTERNATIVES && section.printed();
	}

}
