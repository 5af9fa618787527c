package app.fairwell.draft;

import java.util.Arrays;
import java.util.Optional;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * Where a draft stands (product.md G1).
 */
public enum DraftStatus {

	/** Being written. */
	DRAFT("draft"),

	/** Waiting for a second look. */
	IN_REVIEW("in-review"),

	/** Released; frozen. */
	APPROVED("approved"),

	/** On its way to the customer; frozen. */
	SENT("sent"),

	/** In the bin. */
	DELETED("deleted");

	private final String id;

	DraftStatus(String id) {
		this.id = id;
	}

	/**
	 * The permanent id of this status, as JSON, addresses and the database have it.
	 * @return the id in kebab-case
	 */
	public String id() {
		return this.id;
	}

	/**
	 * Whether answers and sections may change in this status.
	 * @return true while the letter is being written
	 */
	public boolean isOpen() {
		return this == DRAFT;
	}

	/**
	 * Whether the letter is released: nothing in it changes any more.
	 * @return true once it is approved
	 */
	public boolean isFrozen() {
		return this == APPROVED || this == SENT;
	}

	/**
	 * The status with an id.
	 * @param id the id in kebab-case
	 * @return the status, or empty when none has this id
	 */
	public static Optional<DraftStatus> of(String id) {
		return Arrays.stream(values()).filter((status) -> status.id.equals(id)).findFirst();
	}

	/** Keeps the id in the database. */
	@Converter
	static class IdConverter implements AttributeConverter<DraftStatus, String> {

		@Override
		public String convertToDatabaseColumn(DraftStatus given) {
			return given.id();
		}

		@Override
		public DraftStatus convertToEntityAttribute(String id) {
			return of(id).orElseThrow(() -> new IllegalStateException("No status " + id));
		}

	}

}
