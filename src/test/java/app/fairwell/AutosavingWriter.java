package app.fairwell;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import app.fairwell.support.FairwellProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Saves one section of one draft: save number 7 is the text "Save 7", and makes the
 * section's version 7.
 */
class AutosavingWriter extends CrashWriter {

	static final String LETTER = """
			{"kind": "termination", "language": "en-GB", "customer": {"name": "Thomas Keane"},
			"reasons": ["outgrown-capacity"]}""";

	private static final JsonMapper JSON = new JsonMapper();

	private final FairwellProcess fairwell;

	private final String draft;

	AutosavingWriter(FairwellProcess fairwell) throws IOException, InterruptedException {
		this.fairwell = fairwell;
		this.draft = make(fairwell);
	}

	/** Makes a draft, and gives its address. */
	static String make(FairwellProcess fairwell) throws IOException, InterruptedException {
		return fairwell.send(fairwell.request("/api/v1/drafts").POST(BodyPublishers.ofString(LETTER)))
			.headers()
			.firstValue("Location")
			.orElseThrow();
	}

	@Override
	void save(int number) throws IOException, InterruptedException {
		HttpResponse<byte[]> saved = this.fairwell.send(this.fairwell.request(this.draft + "/sections/thanks")
			.header("If-Match", "\"" + (number - 1) + "\"")
			.method("PATCH", BodyPublishers.ofString("{\"text\":\"Save " + number + "\"}")));
		require(saved.statusCode(), 200);
		require(JSON.readTree(saved.body()).at("/version").asInt(), number);
	}

	@Override
	void assertKept(FairwellProcess again) throws IOException, InterruptedException {
		JsonNode section = thanks(again, this.draft);
		int number = section.at("/version").asInt();
		assertThat(number).as("the last autosave that was found again").isBetween(acknowledged(), acknowledged() + 1);
		assertThat(section.at("/text").asString()).isEqualTo("Save " + number);
	}

	static JsonNode thanks(FairwellProcess again, String draft) throws IOException, InterruptedException {
		JsonNode found = JSON.readTree(again.send(again.request(draft)).body());
		for (JsonNode section : found.at("/sections")) {
			if (section.at("/kind").asString().equals("thanks")) {
				return section;
			}
		}
		throw new IllegalStateException("The section is gone: " + found);
	}

}
