package app.fairwell.draft;

import java.util.Arrays;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * Why a version was kept (product.md E6); the id is the key of a message.
 */
public enum VersionCause {

	/** The draft was made. */
	CREATED("created"),

	/** A person saved. */
	SAVED("saved"),

	/** The answers were changed. */
	ANSWERS("answers"),

	/**
	 * How it stood before somebody went on after a pause, or before somebody else did.
	 */
	PAUSE("pause"),

	/** How it stood before hand-written words gave way to the suggestion. */
	BEFORE_SUGGESTION("before-suggestion"),

	/** The draft was moved to the bin. */
	BINNED("binned"),

	/** The draft was taken out of the bin. */
	RESTORED("restored"),

	/** How it stood before an older version was brought back. */
	BEFORE_BRINGING_BACK("before-bringing-back"),

	/** An older version was brought back. */
	BROUGHT_BACK("brought-back"),

	/** The writer chose away from the attitude framing (product.md B4). */
	AWAY_FROM_ATTITUDE("away-from-attitude"),

	/** The draft was sent to review. */
	SUBMITTED("submitted"),

	/** The draft was taken back from review. */
	WITHDRAWN("withdrawn"),

	/** The draft was sent back with a reason. */
	SENT_BACK("sent-back"),

	/** The draft was approved; this is what was frozen. */
	APPROVED("approved"),

	/** An approved draft was opened again. */
	REOPENED("reopened"),

	/** The draft was sent. */
	SENT("sent"),

	/** The draft was not sent after all. */
	SENT_UNDONE("sent-undone");

	private final String id;

	VersionCause(String id) {
		this.id = id;
	}

	/**
	 * The permanent id of this cause.
	 * @return the id in kebab-case
	 */
	public String id() {
		return this.id;
	}

	static VersionCause of(String id) {
		return Arrays.stream(values())
			.filter((cause) -> cause.id.equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No version is kept for the cause " + id));
	}

	/** Keeps the id in the database. */
	@Converter
	static class IdConverter implements AttributeConverter<VersionCause, String> {

		@Override
		public String convertToDatabaseColumn(VersionCause given) {
			return given.id();
		}

		@Override
		public VersionCause convertToEntityAttribute(String id) {
			return of(id);
		}

	}

}
