package app.fairwell.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;
import app.fairwell.letter.Answers;
import app.fairwell.letter.ComposedLetter;
import app.fairwell.letter.LetterComposer;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes drafts and changes their answers.
 */
@Component
class DraftWriting {

	private final DraftRepository drafts;

	private final DraftAccess access;

	private final DraftReading reading;

	private final DraftHistory history;

	private final DraftCustomer customer;

	private final LetterComposer composer;

	private final ApplicationEventPublisher events;

	private final AuditTrail trail;

	DraftWriting(DraftRepository drafts, DraftAccess access, DraftReading reading, DraftHistory history,
			DraftCustomer customer, LetterComposer composer, ApplicationEventPublisher events, AuditTrail trail) {
		this.drafts = drafts;
		this.access = access;
		this.reading = reading;
		this.history = history;
		this.customer = customer;
		this.composer = composer;
		this.events = events;
		this.trail = trail;
	}

	@Transactional
	DraftView create(NewDraft wanted, SignedIn by) {
		Optional<Draft> first = this.drafts.findByForm(by.id(), FormKey.of(wanted.formId()));
		return this.reading.view(first.orElseGet(() -> start(wanted, by, Who.of(by))), by);
	}

	private Draft start(NewDraft wanted, SignedIn person, Who by) {
		Instant now = this.history.now();
		ComposedLetter composed = compose(wanted.answers(), LocalDate.ofInstant(now, wanted.zone()));
		Given given = give(wanted.answers(), wanted.privateNotes());
		return keepNew(new Draft(wanted.zone(), wanted.formId(), given, composed, by, now), wanted.formId(), person);
	}

	/**
	 * Keeps a draft that was just made, with its first version and its line in the trail.
	 */
	Draft keepNew(Draft made, String formId, SignedIn person) {
		Draft draft = this.drafts.saveAndFlush(made);
		Who by = Who.of(person);
		this.history.keepFrom(formId, draft, VersionCause.CREATED, by, draft.createdAt());
		if (draft.isAwayFromAttitude()) {
			this.history.keep(draft, VersionCause.AWAY_FROM_ATTITUDE, by, draft.createdAt());
		}
		this.drafts.flush();
		record(AuditAction.DRAFT_CREATED, draft, false, person);
		return draft;
	}

	/** Choosing away from attitude is written down (product.md B4). */
	private void record(AuditAction action, Draft draft, boolean wasAway, SignedIn by) {
		AuditSubject letter = new AuditSubject(AuditSubject.Kind.LETTER, draft.id());
		this.trail.record(new AuditEntry(by.actor(), action, letter));
		if (!wasAway && draft.isAwayFromAttitude()) {
			this.trail.record(new AuditEntry(by.actor(), AuditAction.AWAY_FROM_ATTITUDE, letter));
		}
	}

	@Transactional
	DraftView changeAnswers(UUID id, NewAnswers wanted, SignedIn by) {
		Draft draft = this.access.toChange(id, by);
		if (draft.version() != wanted.version() && this.history.hasTaken(id, wanted, by)) {
			return this.reading.view(draft, by);
		}
		draft.requireOpen();
		if (draft.version() != wanted.version()) {
			throw new DraftConflictException(wanted.version(), wanted.answers(), this.reading.view(draft, by));
		}
		boolean wasAway = draft.isAwayFromAttitude();
		change(draft, wanted, Who.of(by));
		this.drafts.flush();
		record(AuditAction.ANSWERS_CHANGED, draft, wasAway, by);
		return this.reading.view(draft, by);
	}

	private void change(Draft draft, NewAnswers wanted, Who by) {
		Instant now = this.history.now();
		LocalDate today = LocalDate.ofInstant(now, draft.zone());
		ComposedLetter composed = compose(wanted.answers(), today);
		boolean wasAway = draft.isAwayFromAttitude();
		this.history.keepBeforeChange(draft, by, now);
		draft.answer(give(wanted.answers(), wanted.privateNotes()), composed, today);
		draft.changed(by, now);
		this.events.publishEvent(new DraftReassigned(draft.id(), draft.given().customerId()));
		this.history.keepIfNewFrom(wanted.formId(), draft, VersionCause.ANSWERS, by, now);
		if (!wasAway && draft.isAwayFromAttitude()) {
			this.history.keep(draft, VersionCause.AWAY_FROM_ATTITUDE, by, now);
		}
	}

	@Transactional(readOnly = true)
	boolean has(UUID id, NewAnswers given, SignedIn by) {
		Given stands = this.access.toRead(id, by).given();
		return (stands.answers().equals(given.answers())
				&& stands.privateNotes().equals(PrivateNotes.clean(given.privateNotes())))
				|| this.history.hasTaken(id, given, by);
	}

	private ComposedLetter compose(Answers answers, LocalDate today) {
		return this.composer.compose(this.composer.request(answers, today));
	}

	private Given give(Answers answers, List<String> privateNotes) {
		return Given.of(answers, PrivateNotes.clean(privateNotes), this.customer.recordFor(answers));
	}

}
