package app.fairwell.api;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.fairwell.letter.AnswerProblem;
import app.fairwell.letter.InvalidAnswersException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.BeanUtils;

/**
 * Reads JSON into records of texts, whole numbers, truth values, lists of texts and
 * further records, strictly: every field that is unknown or of the wrong type is a
 * problem that names it and says what is allowed. A null is a field left out.
 */
class BodyReader {

	/** The most bytes of a body. */
	static final int MOST_BYTES = 1_000_000;

	private static final int MOST_PROBLEMS = 100;

	private static final int DEEPEST = 20;

	private final JsonMapper json = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.build())
		.build();

	/**
	 * Reads a body.
	 * @param body the JSON, in UTF-8
	 * @param type the record to read
	 * @return the record
	 * @throws BodyTooLargeException if it is larger than {@value #MOST_BYTES} bytes
	 * @throws MalformedBodyException if it is not a JSON object
	 * @throws InvalidAnswersException naming every field that cannot be taken
	 */
	<T> T read(InputStream body, Class<T> type) throws IOException {
		byte[] bytes = body.readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			throw new BodyTooLargeException();
		}
		JsonNode root = parse(bytes);
		List<AnswerProblem> problems = new ArrayList<>();
		T read = type.cast(object("", root, type, problems));
		if (!problems.isEmpty()) {
			throw new InvalidAnswersException(problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS)));
		}
		return read;
	}

	private JsonNode parse(byte[] bytes) {
		try {
			JsonNode root = this.json.readTree(bytes);
			if (root.isObject()) {
				return root;
			}
			throw new MalformedBodyException(1, 1);
		}
		catch (JacksonException ex) {
			TokenStreamLocation at = ex.getLocation();
			throw new MalformedBodyException((at != null) ? at.getLineNr() : 1, (at != null) ? at.getColumnNr() : 1);
		}
	}

	private @Nullable Object object(String path, JsonNode node, Class<?> type, List<AnswerProblem> problems) {
		if (!node.isObject()) {
			problems.add(new AnswerProblem(path, "wrong-type", List.of("object")));
			return null;
		}
		String prefix = path.isEmpty() ? "" : path + ".";
		RecordComponent[] components = type.getRecordComponents();
		List<String> known = Arrays.stream(components).map(RecordComponent::getName).toList();
		node.propertyNames()
			.stream()
			.filter((name) -> !known.contains(name))
			.forEach((name) -> problems.add(new AnswerProblem(prefix + Excerpt.of(name), "unknown-field", known)));
		Object[] values = Arrays.stream(components)
			.map((field) -> value(prefix + field.getName(), node.path(field.getName()), field.getType(), problems))
			.toArray();
		Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
		return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(type), values);
	}

	private @Nullable Object value(String path, JsonNode node, Class<?> type, List<AnswerProblem> problems) {
		if (node.isMissingNode() || node.isNull()) {
			return null;
		}
		if (type == List.class) {
			return list(path, node, problems);
		}
		if (type == Map.class) {
			return texts(path, node, problems);
		}
		if (type.isRecord()) {
			return object(path, node, type, problems);
		}
		if (type == Boolean.class && node.isBoolean()) {
			return node.booleanValue();
		}
		if (type == Integer.class && node.isIntegralNumber() && node.canConvertToInt()) {
			return node.intValue();
		}
		return (type == String.class) ? text(path, node, problems)
				: wrong(path, (type == Boolean.class) ? "true or false" : "whole number", problems);
	}

	private @Nullable List<String> list(String path, JsonNode node, List<AnswerProblem> problems) {
		if (!node.isArray()) {
			return wrong(path, "list of texts", problems);
		}
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < node.size(); i++) {
			String text = text(path + "[" + i + "]", node.path(i), problems);
			texts.add((text != null) ? text : "");
		}
		return texts;
	}

	private @Nullable Map<String, String> texts(String path, JsonNode node, List<AnswerProblem> problems) {
		if (!node.isObject()) {
			return wrong(path, "object of texts", problems);
		}
		Map<String, String> texts = new LinkedHashMap<>();
		node.properties().forEach((entry) -> {
			String text = text(path + "." + Excerpt.of(entry.getKey()), entry.getValue(), problems);
			if (text != null && isWritable(path, entry.getKey(), problems)) {
				texts.put(entry.getKey(), text);
			}
		});
		return texts;
	}

	private @Nullable String text(String path, JsonNode node, List<AnswerProblem> problems) {
		if (!node.isString()) {
			return wrong(path, "text", problems);
		}
		String text = node.stringValue();
		return isWritable(path, text, problems) ? text : null;
	}

	private static boolean isWritable(String path, String text, List<AnswerProblem> problems) {
		boolean writable = text.codePoints().allMatch(BodyReader::isWritable);
		if (!writable) {
			problems.add(new AnswerProblem(path, "characters", List.of()));
		}
		return writable;
	}

	private static <T> @Nullable T wrong(String path, String allowed, List<AnswerProblem> problems) {
		problems.add(new AnswerProblem(path, "wrong-type", List.of(allowed)));
		return null;
	}

	/** Halves of surrogate pairs and NUL cannot be kept by every database. */
	private static boolean isWritable(int character) {
		return character != 0 && Character.getType(character) != Character.SURROGATE;
	}

}
