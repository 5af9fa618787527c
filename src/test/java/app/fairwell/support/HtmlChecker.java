package app.fairwell.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Nu HTML checker, in this process.
 */
final class HtmlChecker {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private HtmlChecker() {
	}

	/**
	 * Checks a page.
	 * @param html the whole page
	 * @return errors and warnings, none for a sound page
	 */
	static List<String> problems(String html) {
		EmbeddedValidator validator = new EmbeddedValidator();
		validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
		validator.setForceHTML(true);
		validator.setNoLangDetect(true);
		try {
			String answer = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
			return StreamSupport.stream(JSON.readTree(answer).path("messages").spliterator(), false)
				.filter((message) -> !message.path("type").asString().equals("info")
						|| message.path("subType").asString("").equals("warning"))
				.map(HtmlChecker::describe)
				.toList();
		}
		catch (IOException | SAXException ex) {
			throw new IllegalStateException("The HTML checker failed", ex);
		}
	}

	private static String describe(JsonNode message) {
		return "%s (line %s: %s)".formatted(message.path("message").asString(), message.path("lastLine").asString(),
				message.path("extract").asString());
	}

}
