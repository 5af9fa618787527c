package app.fairwell;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

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

	private final HttpClient http = HttpClient.newHttpClient();

	private final String address;

	private final String draft;

	private volatile int saves;

	AutosavingWriter(String address) throws IOException, InterruptedException {
		this.address = address;
		HttpResponse<String> created = send(request(address + "/api/v1/drafts").POST(BodyPublishers.ofString(LETTER)));
		this.draft = created.headers().firstValue("Location").orElseThrow();
	}

	@Override
	public void run() {
		try {
			String version = "0";
			while (true) {
				String body = "{\"text\":\"Save " + (this.saves + 1) + "\"}";
				HttpResponse<String> saved = send(
						request(this.address + this.draft + "/sections/thanks").header("If-Match", '"' + version + '"')
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
	int found(String address) throws IOException, InterruptedException {
		JsonNode found = JSON.readTree(send(request(address + this.draft)).body());
		for (JsonNode section : found.at("/sections")) {
			if (section.at("/kind").asString().equals("thanks")) {
				return Integer.parseInt(section.at("/text").asString().substring("Save ".length()));
			}
		}
		throw new IllegalStateException("The section is gone: " + found);
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.http.send(request.build(), BodyHandlers.ofString());
	}

	private static HttpRequest.Builder request(String uri) {
		String credentials = FairwellProcess.EMAIL + ":" + FairwellProcess.PASSWORD;
		return HttpRequest.newBuilder(URI.create(uri))
			.header("Content-Type", "application/json")
			.header("Authorization",
					"Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
	}

}
