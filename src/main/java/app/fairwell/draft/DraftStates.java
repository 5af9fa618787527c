package app.fairwell.draft;

import java.time.Instant;
import java.util.UUID;

import app.fairwell.account.SignedIn;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves drafts from one state to another and back to an older version.
 */
@Component
class DraftStates {

	private final DraftAccess access;

	private final DraftHistory history;

	private final DraftCustomer customer;

	DraftStates(DraftAccess access, DraftHistory history, DraftCustomer customer) {
		this.access = access;
		this.history = history;
		this.customer = customer;
	}

	@Transactional
	void bin(UUID id, SignedIn by) {
		Draft draft = this.access.toChange(id, by);
		Instant now = this.history.now();
		if (draft.bin(Who.of(by), now)) {
			this.history.keep(draft, VersionCause.BINNED, Who.of(by), now);
		}
	}

	@Transactional
	void restore(UUID id, SignedIn by) {
		Draft draft = this.access.toChange(id, by);
		if (draft.restore()) {
			this.history.keep(draft, VersionCause.RESTORED, Who.of(by), this.history.now());
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
		this.history.keep(draft, VersionCause.BROUGHT_BACK, who, now);
	}

}
