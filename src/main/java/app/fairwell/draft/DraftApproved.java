package app.fairwell.draft;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.letter.Answers;
import app.fairwell.letter.Letter;
import org.jspecify.annotations.Nullable;

/**
 * A draft is being approved, in the transaction of whoever publishes this: what listens
 * and fails makes the approval fail. One listener has to hand back the file that is kept.
 */
public final class DraftApproved {

	private final UUID draftId;

	private final UUID customerId;

	private final Answers answers;

	private final LocalDate day;

	private final Letter letter;

	private final SignedIn by;

	private byte @Nullable [] pdf;

	DraftApproved(DraftView draft, Letter letter, SignedIn by) {
		this.draftId = draft.id();
		this.customerId = draft.customerId();
		this.answers = draft.answers();
		this.day = draft.progress().day();
		this.letter = letter;
		this.by = by;
	}

	/**
	 * The draft.
	 * @return its id
	 */
	public UUID draftId() {
		return this.draftId;
	}

	/**
	 * The customer whom the letter is for.
	 * @return the id of the record
	 */
	public UUID customerId() {
		return this.customerId;
	}

	/**
	 * What the letter was made from.
	 * @return the answers, dates left open as they were left
	 */
	public Answers answers() {
		return this.answers;
	}

	/**
	 * The day of release, for which dates left open stand (product.md A16).
	 * @return the day in the business's time zone
	 */
	public LocalDate day() {
		return this.day;
	}

	/**
	 * The letter as it is released.
	 * @return the letter, without the mark of a draft
	 */
	public Letter letter() {
		return this.letter;
	}

	/**
	 * Who approves.
	 * @return the person
	 */
	public SignedIn by() {
		return this.by;
	}

	/**
	 * Hands back the file that is downloaded from now on.
	 * @param file the letter as PDF
	 */
	public void freeze(byte[] file) {
		this.pdf = file.clone();
	}

	byte[] pdf() {
		return Objects.requireNonNull(this.pdf, "Nobody made the file of the approved letter");
	}

}
