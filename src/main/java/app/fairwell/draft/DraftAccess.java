package app.fairwell.draft;

import java.util.UUID;

import app.fairwell.account.SignedIn;

import org.springframework.stereotype.Component;

/**
 * Finds a draft for a person: what they may not see is not there.
 */
@Component
class DraftAccess {

	private final DraftRepository drafts;

	DraftAccess(DraftRepository drafts) {
		this.drafts = drafts;
	}

	Draft toRead(UUID id, SignedIn by) {
		return this.drafts.findById(id)
			.filter((draft) -> draft.isVisibleTo(by))
			.orElseThrow(() -> new DraftNotFoundException(id));
	}

	/** Until the transaction ends nobody else changes this draft. */
	Draft toChange(UUID id, SignedIn by) {
		return this.drafts.lockById(id)
			.filter((draft) -> draft.isVisibleTo(by))
			.orElseThrow(() -> new DraftNotFoundException(id));
	}

}
