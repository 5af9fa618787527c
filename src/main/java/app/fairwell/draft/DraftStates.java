package app.fairwell.draft;

import java.time.Instant;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves drafts to the bin and out of it, and back to an older version.
 */
@Component
class DraftStates {

	private final DraftAccess access;

	private final DraftHistory history;

	private final DraftCustomer customer;

	private final ApplicationEventPublisher events;

	private final AuditTrail trail;

	DraftStates(DraftAccess access, DraftHistory history, DraftCustomer customer, ApplicationEventPublisher events,
			AuditTrail trail) {
		this.access = access;
		this.history = history;
		this.customer = customer;
		this.events = events;
		this.trail = trail;
	}

	@Transactional
	void bin(UUID id, SignedIn by) {
		Draft draft = this.access.toChange(id, by);
		Instant now = this.history.now();
		if (draft.status().isFrozen()) {
			throw new DraftClosedException(id, draft.status());
		}
		if (draft.standing().bin(Who.of(by), now)) {
			this.history.keep(draft, VersionCause.BINNED, Who.of(by), now);
			record(AuditAction.DRAFT_BINNED, id, by);
		}
	}

	@Transactional
	void restore(UUID id, SignedIn by) {
		Draft draft = this.access.toChange(id, by);
		if (draft.standing().restore()) {
			this.history.keep(draft, VersionCause.RESTORED, Who.of(by), this.history.now());
			record(AuditAction.DRAFT_RESTORED, id, by);
		}
	}

	@Transactional
	void bringBack(UUID id, int number, SignedIn by) {
		Draft draft = this.access.toChange(id, by);
		draft.requireOpen();
		DraftVersion version = this.history.require(id, number);
		Who who = Who.of(by);
		Instant now = this.history.now();
		this.history.keepIfNew(draft, VersionCause.BEFORE_BRINGING_BACK, draft.updatedBy(), draft.updatedAt());
		Snapshot snapshot = version.snapshot();
		draft.bringBack(snapshot,
				Given.of(snapshot.answers(), version.privateNotes(), this.customer.recordFor(snapshot.answers())));
		draft.changed(who, now);
		this.events.publishEvent(new DraftReassigned(id, draft.given().customerId()));
		this.history.keep(draft, VersionCause.BROUGHT_BACK, who, now);
		record(AuditAction.VERSION_BROUGHT_BACK, id, by);
	}

	private void record(AuditAction action, UUID id, SignedIn by) {
		this.trail.record(new AuditEntry(by.actor(), action, new AuditSubject(AuditSubject.Kind.LETTER, id)));
	}

}
