package app.fairwell.promise;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.draft.DraftApproved;
import app.fairwell.draft.DraftReopened;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes the list of a letter in the transaction that approves it, and takes it back in
 * the one that opens the letter again.
 */
@Component
class PromiseMaking {

	private final PromisesOfLetter letters;

	private final PromiseRepository promises;

	private final Clock clock;

	PromiseMaking(PromisesOfLetter letters, PromiseRepository promises, Clock clock) {
		this.letters = letters;
		this.promises = promises;
		this.clock = clock;
	}

	/** What was done under an earlier approval is not to be done again. */
	@EventListener
	void make(DraftApproved approved) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		List<Promise> there = this.promises.findByDraftIdOrderById(approved.draftId());
		List<Promise> open = new ArrayList<>(there.stream().filter(Promise::isToDo).toList());
		for (Promised promised : this.letters.of(approved)) {
			if (there.stream().noneMatch((promise) -> promise.isDone(promised))) {
				make(approved.draftId(), promised, open, now);
			}
		}
		open.stream().filter(Promise::isWithdrawn).forEach(this.promises::delete);
		this.promises.flush();
	}

	private void make(UUID draftId, Promised promised, List<Promise> open, Instant now) {
		Optional<Promise> again = open.stream().filter((promise) -> promise.isOf(promised.kind())).findFirst();
		again.ifPresent(open::remove);
		again.ifPresent((promise) -> promise.renew(promised, now));
		this.promises.saveAndFlush(again.orElseGet(() -> Promise.of(draftId, promised, now)));
	}

	@EventListener
	void withdraw(DraftReopened reopened) {
		this.promises.findByDraftIdOrderById(reopened.draftId()).forEach(Promise::withdraw);
		this.promises.flush();
	}

}
