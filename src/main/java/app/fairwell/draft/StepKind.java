package app.fairwell.draft;

import java.util.Arrays;

import app.fairwell.audit.AuditAction;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * A step of a draft from one state to another, or something that happened to it there
 * (product.md G); the id is the key of a message.
 */
public enum StepKind {

	/** Sent to review. */
	SUBMITTED("submitted", AuditAction.SENT_TO_REVIEW, VersionCause.SUBMITTED),

	/** Taken back from review by the writer. */
	WITHDRAWN("withdrawn", AuditAction.REVIEW_WITHDRAWN, VersionCause.WITHDRAWN),

	/** Taken by somebody to look at it. */
	TAKEN("taken", AuditAction.REVIEW_TAKEN, null),

	/** Given back to the queue. */
	GIVEN_BACK("given-back", AuditAction.REVIEW_RELEASED, null),

	/** Sent back to the writer with a reason. */
	SENT_BACK("sent-back", AuditAction.SENT_BACK, VersionCause.SENT_BACK),

	/** Approved and frozen. */
	APPROVED("approved", AuditAction.APPROVED, VersionCause.APPROVED),

	/** Opened again; the approval does not hold any more. */
	REOPENED("reopened", AuditAction.APPROVAL_WITHDRAWN, VersionCause.REOPENED),

	/** Sent to the customer. */
	SENT("sent", AuditAction.SENT, VersionCause.SENT),

	/** Not sent after all. */
	SENT_UNDONE("sent-undone", AuditAction.SENT_UNDONE, VersionCause.SENT_UNDONE),

	/** The customer has it. */
	RECEIVED("received", AuditAction.RECEIVED, null),

	/** It came back. */
	RETURNED("returned", AuditAction.RETURNED, null);

	private final String id;

	private final AuditAction action;

	private final @Nullable VersionCause cause;

	StepKind(String id, AuditAction action, @Nullable VersionCause cause) {
		this.id = id;
		this.action = action;
		this.cause = cause;
	}

	/**
	 * The permanent id of this step.
	 * @return the id in kebab-case
	 */
	public String id() {
		return this.id;
	}

	AuditAction action() {
		return this.action;
	}

	/** Why a version is kept at this step, or null for a step that changes no state. */
	@Nullable VersionCause cause() {
		return this.cause;
	}

	/** Keeps the id in the database. */
	@Converter
	static class IdConverter implements AttributeConverter<StepKind, String> {

		@Override
		public String convertToDatabaseColumn(StepKind given) {
			return given.id();
		}

		@Override
		public StepKind convertToEntityAttribute(String id) {
			return Arrays.stream(values())
				.filter((kind) -> kind.id.equals(id))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("No step " + id));
		}

	}

}
