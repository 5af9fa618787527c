package app.fairwell.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.letter.ComposedLetter;
import app.fairwell.safety.Repeat;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes new drafts of old letters: a letter that was sent is never edited, a copy of it
 * is (product.md G7).
 */
@Service
public class Copies {

	private final DraftRepository drafts;

	private final DraftAccess access;

	private final DraftReading reading;

	private final DraftHistory history;

	private final DraftWriting writing;

	private final TransactionTemplate transaction;

	Copies(DraftRepository drafts, DraftAccess access, DraftReading reading, DraftHistory history, DraftWriting writing,
			TransactionTemplate transaction) {
		this.drafts = drafts;
		this.access = access;
		this.reading = reading;
		this.history = history;
		this.writing = writing;
		this.transaction = transaction;
	}

	/**
	 * Copies a letter: its answers, notes and words, hand-written ones too.
	 * @param id the draft's id
	 * @param formId the one-time id of the form; a repeat by the same person gets the
	 * first copy
	 * @param by who copies
	 * @return the copy, a draft
	 * @throws DraftNotFoundException if there is none that this person may see
	 */
	public DraftView copy(UUID id, String formId, SignedIn by) {
		return Repeat.onCollision(() -> this.transaction.execute((status) -> once(id, formId, by)));
	}

	private DraftView once(UUID id, String formId, SignedIn by) {
		Draft original = this.access.toRead(id, by);
		String form = "copy of " + id + " " + formId;
		Optional<Draft> first = this.drafts.findByForm(by.id(), FormKey.of(form));
		return this.reading.view(first.orElseGet(() -> make(original, form, by)), by);
	}

	private Draft make(Draft original, String formId, SignedIn by) {
		Instant now = this.history.now();
		ComposedLetter composed = this.reading.composeAgain(original.given().answers(),
				LocalDate.ofInstant(now, original.zone()));
		Draft copy = new Draft(original.zone(), formId, original.given(), composed, Who.of(by), now);
		copy.sections().bringBack(original.snapshot().sections());
		copy.sections().follow(composed.letter());
		copy.changed(Who.of(by), now);
		return this.writing.keepNew(copy, formId, by);
	}

}
