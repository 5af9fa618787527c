package app.fairwell.draft;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * Where a draft stands, and the only ways from one state to another (product.md G1). Each
 * verb says false, and does nothing, where the draft does not stand where it has to.
 */
@Embeddable
class Standing {

	@Convert(converter = DraftStatus.IdConverter.class)
	private DraftStatus status;

	private boolean deleted;

	private @Nullable Instant deletedAt;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "deleted_by"))
	@AttributeOverride(name = "name", column = @Column(name = "deleted_by_name"))
	private @Nullable Who deletedBy;

	private @Nullable Instant waitingSince;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "submitted_by"))
	@AttributeOverride(name = "name", column = @Column(name = "submitted_by_name"))
	private @Nullable Who submittedBy;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "reviewer"))
	@AttributeOverride(name = "name", column = @Column(name = "reviewer_name"))
	private @Nullable Who reviewer;

	Standing() {
		this.status = DraftStatus.DRAFT;
	}

	boolean bin(Who by, Instant at) {
		if (this.deleted || this.status.isFrozen()) {
			return false;
		}
		this.deleted = true;
		this.deletedAt = at;
		this.deletedBy = by;
		return true;
	}

	boolean restore() {
		if (!this.deleted) {
			return false;
		}
		this.deleted = false;
		this.deletedAt = null;
		this.deletedBy = null;
		return true;
	}

	/** A letter that comes back after changes goes to whoever had it before. */
	boolean submit(Who by, Instant at) {
		if (!move(DraftStatus.DRAFT, DraftStatus.IN_REVIEW)) {
			return false;
		}
		this.waitingSince = at;
		this.submittedBy = by;
		if (this.reviewer != null && this.reviewer.id().equals(by.id())) {
			this.reviewer = null;
		}
		return true;
	}

	boolean take(Who by) {
		boolean waits = status() == DraftStatus.IN_REVIEW;
		this.reviewer = waits ? by : this.reviewer;
		return waits;
	}

	boolean giveBack() {
		boolean taken = status() == DraftStatus.IN_REVIEW && this.reviewer != null;
		this.reviewer = taken ? null : this.reviewer;
		return taken;
	}

	/** Out of review, to be written again. */
	boolean returnToWriter() {
		boolean returned = move(DraftStatus.IN_REVIEW, DraftStatus.DRAFT);
		this.waitingSince = returned ? null : this.waitingSince;
		return returned;
	}

	boolean approve() {
		boolean approved = move(DraftStatus.IN_REVIEW, DraftStatus.APPROVED)
				|| move(DraftStatus.DRAFT, DraftStatus.APPROVED);
		this.waitingSince = approved ? null : this.waitingSince;
		return approved;
	}

	boolean reopen() {
		return move(DraftStatus.APPROVED, DraftStatus.DRAFT);
	}

	boolean send() {
		return move(DraftStatus.APPROVED, DraftStatus.SENT);
	}

	boolean undoSending() {
		return move(DraftStatus.SENT, DraftStatus.APPROVED);
	}

	private boolean move(DraftStatus from, DraftStatus to) {
		boolean stands = status() == from;
		this.status = stands ? to : this.status;
		return stands;
	}

	DraftStatus status() {
		return this.deleted ? DraftStatus.DELETED : this.status;
	}

	@Nullable Instant waitingSince() {
		return this.waitingSince;
	}

	@Nullable Who submittedBy() {
		return this.submittedBy;
	}

	@Nullable Who reviewer() {
		return this.reviewer;
	}

}
