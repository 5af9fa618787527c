package app.fairwell.review;

import java.util.Arrays;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * What has become of a comment; the id is the key of a message.
 */
enum CommentState {

	/** Nobody has settled it. */
	OPEN("open"),

	/** Settled. */
	RESOLVED("resolved"),

	/** Its wording was taken over. */
	TAKEN("taken"),

	/** Its wording was not wanted. */
	DECLINED("declined");

	private final String id;

	CommentState(String id) {
		this.id = id;
	}

	/**
	 * The permanent id.
	 * @return the id in kebab-case
	 */
	public String id() {
		return this.id;
	}

	/** Keeps the id in the database. */
	@Converter
	static class IdConverter implements AttributeConverter<CommentState, String> {

		@Override
		public String convertToDatabaseColumn(CommentState given) {
			return given.id();
		}

		@Override
		public CommentState convertToEntityAttribute(String id) {
			return Arrays.stream(values())
				.filter((state) -> state.id.equals(id))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("No comment is " + id));
		}

	}

}
