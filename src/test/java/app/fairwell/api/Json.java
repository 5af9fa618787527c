package app.fairwell.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ClassPathResource;

/**
 * The example body of the JSON of a letter, and changes to it.
 */
final class Json {

	private static final JsonMapper JSON = new JsonMapper();

	private Json() {
	}

	static String letter() {
		try {
			return new ClassPathResource("openapi/letter.json").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String letter(Consumer<ObjectNode> change) {
		ObjectNode letter = (ObjectNode) JSON.readTree(letter());
		change.accept(letter);
		return letter.toString();
	}

}
