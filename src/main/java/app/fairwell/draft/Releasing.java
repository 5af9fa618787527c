package app.fairwell.draft;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import app.fairwell.account.Approvers;
import app.fairwell.account.SignedIn;
import app.fairwell.letter.Letter;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.SectionKind;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Approves and freezes: text, data, language, the version of the phrases and the exact
 * file (product.md G5).
 */
@Component
class Releasing {

	private final ReleaseRepository releases;

	private final DraftReading reading;

	private final Approvers approvers;

	private final PrivateWords privateWords;

	private final LetterComposer composer;

	private final ApplicationEventPublisher events;

	Releasing(ReleaseRepository releases, DraftReading reading, Approvers approvers, PrivateWords privateWords,
			LetterComposer composer, ApplicationEventPublisher events) {
		this.releases = releases;
		this.reading = reading;
		this.approvers = approvers;
		this.privateWords = privateWords;
		this.composer = composer;
		this.events = events;
	}

	/**
	 * Refuses what the person did not see, may not approve or should not let go.
	 * @param draft the draft, locked
	 * @param seen what the person had before their eyes
	 * @param by who approves
	 */
	void require(Draft draft, Seen seen, SignedIn by) {
		if (!seen.equals(draft.seen(this.reading.today(draft.zone())))) {
			throw new DraftMovedException(draft.id(), draft.status());
		}
		boolean second = isSecond(draft.status(), draft.updatedBy(), draft.standing().submittedBy(), by);
		if (!second && this.approvers.secondPersonDemanded()) {
			throw new SecondPersonException(draft.id());
		}
	}

	/** Whether a person neither wrote the last words nor sent the letter to review. */
	static boolean isSecond(DraftStatus status, Who updatedBy, @Nullable Who submittedBy, SignedIn by) {
		return status == DraftStatus.IN_REVIEW && !updatedBy.id().equals(by.id())
				&& (submittedBy == null || !submittedBy.id().equals(by.id()));
	}

	/**
	 * Keeps the letter and its file; the version kept next holds its data.
	 * @param draft the draft, approved but not flushed
	 * @param whole the same draft just before, to read
	 * @param by who approves
	 * @param at when
	 */
	void freeze(Draft draft, DraftView whole, SignedIn by, Instant at) {
		Letter letter = whole.toLetter().asDraft(false);
		Map<ReleaseStop, Optional<SectionKind>> stops = ReleaseCheck.stops(whole, letter, this.privateWords.of(whole));
		if (!stops.isEmpty()) {
			throw new ReleaseRefusedException(draft.id(), stops);
		}
		DraftApproved approved = new DraftApproved(whole, letter, by);
		this.events.publishEvent(approved);
		this.releases.saveAndFlush(new DraftRelease(draft.id(), this.releases.highestNumber(draft.id()) + 1,
				draft.versionNumber() + 1, Who.of(by), at, this.composer.phrasesVersion(draft.outline().language()),
				letter, approved.pdf()));
	}

}
