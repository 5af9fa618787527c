package app.fairwell.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another program that speaks to the whole application, for one account or none.
 */
final class Program {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient http = HttpClient.newHttpClient();

	private final String host;

	private final @Nullable String credentials;

	private Program(String host, @Nullable String credentials) {
		this.host = host;
		this.credentials = credentials;
	}

	static Program stranger(int port) {
		return new Program("http://localhost:" + port, null);
	}

	static Program of(int port, String email, String password) {
		byte[] pair = (email + ":" + password).getBytes(StandardCharsets.UTF_8);
		return new Program("http://localhost:" + port, "Basic " + Base64.getEncoder().encodeToString(pair));
	}

	Answer get(String path) throws IOException, InterruptedException {
		return send("GET " + path, null, null);
	}

	/** Sends what stands before, such as {@code PUT /api/v1/drafts/1/submission}. */
	Answer send(String what, @Nullable String tag, @Nullable String body) throws IOException, InterruptedException {
		String[] parts = what.split(" ");
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.host + parts[1]))
			.method(parts[0], (body != null) ? BodyPublishers.ofString(body) : BodyPublishers.noBody());
		header(request, "Authorization", this.credentials);
		header(request, "If-Match", tag);
		header(request, "Content-Type", (body != null) ? "application/json" : null);
		return new Answer(this.http.send(request.build(), BodyHandlers.ofByteArray()));
	}

	private static void header(HttpRequest.Builder request, String name, @Nullable String value) {
		if (value != null) {
			request.header(name, value);
		}
	}

	/** What the application answered. */
	record Answer(HttpResponse<byte[]> response) {

		int status() {
			return this.response.statusCode();
		}

		String header(String name) {
			return this.response.headers().firstValue(name).orElseThrow();
		}

		String tag() {
			return header("ETag");
		}

		byte[] bytes() {
			return this.response.body();
		}

		JsonNode json() {
			return JSON.readTree(this.response.body());
		}

		String at(String pointer) {
			return json().at(pointer).asString();
		}

	}

}
