package app.fairwell;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import app.fairwell.support.FairwellProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Saves one section of one draft again and again until the server is gone, and remembers
 * what was acknowledged: save number 7 is the text "Save 7".
 */
class AutosavingWriter implements Runnable {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String LETTER = """
			{"kind": "termination", "language": "en-GB", "customer": {"name": "Thomas Keane"},
			"reasons": ["outgrown-capacity"]}""";

	private final FairwellProcess fairwell;

	private final String draft;

	private volatile int saves;

	AutosavingWriter(FairwellProcess fairwell) throws IOException, InterruptedException {
		this.fairwell = fairwell;
		HttpResponse<byte[]> created = fairwell
			.send(fairwell.request("/api/v1/drafts").POST(BodyPublishers.ofString(LETTER)));
		this.draft = created.headers().firstValue("Location").orElseThrow();
	}

	@Override
	public void run() {
		try {
			String version = "0";
			while (true) {
				String body = "{\"text\":\"Save " + (this.saves + 1) + "\"}";
				HttpResponse<byte[]> saved = this.fairwell.send(this.fairwell.request(this.draft + "/sections/thanks")
					.header("If-Match", '"' + version + '"')
					.method("PATCH", BodyPublishers.ofString(body)));
				if (saved.statusCode() != 200) {
					throw new IllegalStateException("Answered with " + saved.statusCode());
				}
				version = JSON.readTree(saved.body()).at("/version").asString();
				this.saves++;
			}
		}
		catch (IOException ex) {
			// the server is gone, as was to be expected
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** How many saves were acknowledged. */
	int saves() {
		return this.saves;
	}

	/** The number of the save that the draft holds now. */
	int found(FairwellProcess again) throws IOException, InterruptedException {
		JsonNode found = JSON.readTree(again.send(again.request(this.draft)).body());
		for (JsonNode section : found.at("/sections")) {
			if (section.at("/kind").asString().equals("thanks")) {
				return Integer.parseInt(section.at("/text").asString().substring("Save ".length()));
			}
		}
		throw new IllegalStateException("The section is gone: " + found);
	}

}
