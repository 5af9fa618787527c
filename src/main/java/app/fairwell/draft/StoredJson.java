package app.fairwell.draft;

import java.util.List;

import app.fairwell.letter.Answers;
import app.fairwell.letter.Letter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps values as JSON in a column. Its mapper is its own, so that no setting for the
 * JSON of the web changes what is stored; what a later version has stored is read as far
 * as it is known.
 */
final class StoredJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private StoredJson() {
	}

	static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	static <T> T read(String json, Class<T> type) {
		return MAPPER.readValue(json, type);
	}

	static ObjectNode tree(Answers answers) {
		return MAPPER.valueToTree(answers);
	}

	/** Keeps answers. */
	@Immutable
	@Converter
	static class AnswersConverter implements AttributeConverter<Answers, String> {

		@Override
		public String convertToDatabaseColumn(Answers answers) {
			return write(answers);
		}

		@Override
		public Answers convertToEntityAttribute(String json) {
			return read(json, Answers.class);
		}

	}

	/** Keeps the private notes. */
	@Immutable
	@Converter
	static class NotesConverter implements AttributeConverter<List<String>, String> {

		@Override
		public String convertToDatabaseColumn(List<String> notes) {
			return write(notes);
		}

		@Override
		public List<String> convertToEntityAttribute(String json) {
			return List.copyOf(MAPPER.readValue(json, new TypeReference<List<String>>() {
			}));
		}

	}

	/** Keeps the letter of a version. */
	@Immutable
	@Converter
	static class SnapshotConverter implements AttributeConverter<Snapshot, String> {

		@Override
		public String convertToDatabaseColumn(Snapshot snapshot) {
			return write(snapshot);
		}

		@Override
		public Snapshot convertToEntityAttribute(String json) {
			return read(json, Snapshot.class);
		}

	}

	/** Keeps a letter as it was approved. */
	@Immutable
	@Converter
	static class LetterConverter implements AttributeConverter<Letter, String> {

		@Override
		public String convertToDatabaseColumn(Letter letter) {
			return write(letter);
		}

		@Override
		public Letter convertToEntityAttribute(String json) {
			return read(json, Letter.class);
		}

	}

}
