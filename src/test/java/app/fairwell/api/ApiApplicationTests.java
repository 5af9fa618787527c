package app.fairwell.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole application, spoken to as another program would.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "FAIRWELL_OWNER_NAME=Ana Byrne", "FAIRWELL_OWNER_EMAIL=ana@example.com",
				"FAIRWELL_OWNER_PASSWORD=harbour lamp nine", "FAIRWELL_BUSINESS_NAME=Brightwater Plumbing" })
class ApiApplicationTests {

	private static final JsonMapper JSON = new JsonMapper();

	@LocalServerPort
	private int port;

	private final HttpClient http = HttpClient.newHttpClient();

	@Test
	void keepsAndChangesALetter() throws Exception {
		HttpResponse<byte[]> created = send(request("/drafts").header("Idempotency-Key", "one")
			.POST(HttpRequest.BodyPublishers.ofString(Json.letter())));
		assertThat(created.statusCode()).isEqualTo(201);
		String draft = created.headers().firstValue("Location").orElseThrow().substring("/api/v1".length());
		assertThat(get("/drafts?q=kéane").at("/items/0/id").asString()).isEqualTo(draft.substring("/drafts/".length()));
		String version = get(draft).at("/sections/0/version").asString();
		assertThat(change(draft, version).statusCode()).isEqualTo(200);
		assertThat(json(change(draft, version)).at("/theirs/text").asString()).isEqualTo("Thank you, Tom.");
		assertThat(get(draft).at("/text").asString()).contains("Thank you, Tom.");
		assertThat(send(request(draft + "/letter.pdf")).body()).startsWith('%', 'P', 'D', 'F');
		assertThat(send(request(draft + "/letter.docx")).body()).startsWith('P', 'K');
		assertThat(new String(send(request(draft + "/letter.txt")).body(), StandardCharsets.UTF_8))
			.contains("28 February 2027");
	}

	// D9
	@Test
	void keepsALetterThatAsksACustomerBack() throws Exception {
		String name = "Mary Dean " + UUID.randomUUID();
		String parting = Json.letter().replace("Thomas Keane", name);
		String askingBack = """
				{"kind": "win-back", "language": "en-GB", "customer": {"name": "%s"},
				"winBack": {"whatWentWrong": "two missed appointments", "remedy": "a free service", "leftOn": "2027-01-28"}}
				"""
			.formatted(name);
		JsonNode first = json(send(request("/drafts").POST(HttpRequest.BodyPublishers.ofString(askingBack))));
		assertThat(first.at("/kind").asString()).isEqualTo("win-back");
		assertThat(first.at("/request/winBack/leftOn").asString()).isEqualTo("2027-01-28");
		assertThat(first.at("/warnings").size()).isZero();
		JsonNode second = json(send(request("/drafts").POST(HttpRequest.BodyPublishers.ofString(parting))));
		assertThat(second.at("/warnings").findValuesAsString("code")).contains("contradicts-earlier");
		assertThat(get("/drafts/" + first.at("/id").asString()).at("/warnings/0/code").asString())
			.isEqualTo("contradicts-earlier");
		HttpResponse<byte[]> composed = send(request("/letters").POST(HttpRequest.BodyPublishers.ofString(askingBack)));
		assertThat(json(composed).at("/warnings/0/code").asString()).isEqualTo("contradicts-earlier");
		for (String format : new String[] { "pdf", "docx", "txt" }) {
			assertThat(send(request("/letters/" + format).POST(HttpRequest.BodyPublishers.ofString(askingBack)))
				.statusCode()).isEqualTo(200);
			assertThat(send(request("/drafts/" + first.at("/id").asString() + "/letter." + format)).statusCode())
				.isEqualTo(200);
		}
	}

	// K1
	@Test
	void takesWordsInTheSecondLanguageAsItGivesThem() throws Exception {
		String letter = Json.letter()
			.replace("\"secondLanguage\": null",
					"\"secondLanguage\": \"pl\", \"inSecondLanguage\": {\"boiler maintenance\": \"przegląd kotła\"}");
		JsonNode request = json(send(request("/drafts").POST(HttpRequest.BodyPublishers.ofString(letter))))
			.at("/request");
		assertThat(request.at("/inSecondLanguage/boiler maintenance").asString()).isEqualTo("przegląd kotła");
		assertThat(send(request("/letters").POST(HttpRequest.BodyPublishers.ofString(request.toString()))).statusCode())
			.isEqualTo(200);
		HttpResponse<byte[]> refused = send(request("/letters")
			.POST(HttpRequest.BodyPublishers.ofString(letter.replace("\"przegląd kotła\"", "7"))));
		assertThat(json(refused).at("/errors/0/field").asString()).isEqualTo("inSecondLanguage.boiler maintenance");
	}

	@Test
	void rendersWithoutSaving() throws Exception {
		HttpResponse<byte[]> pdf = send(
				request("/letters/pdf").POST(HttpRequest.BodyPublishers.ofString(Json.letter())));
		assertThat(pdf.body()).startsWith('%', 'P', 'D', 'F');
		assertThat(pdf.headers().firstValue("Content-Disposition").orElseThrow()).contains("2027-02-01 Thomas Keane");
		HttpResponse<byte[]> word = send(
				request("/letters/docx").POST(HttpRequest.BodyPublishers.ofString(Json.letter())));
		assertThat(word.body()).startsWith('P', 'K');
		assertThat(word.headers().firstValue("Content-Disposition").orElseThrow()).contains("letter.docx");
		HttpResponse<byte[]> text = send(
				request("/letters/txt").POST(HttpRequest.BodyPublishers.ofString(Json.letter())));
		assertThat(text.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
	}

	// L2; private notes are never printed and may hold anything
	@Test
	void takesNoAnswerThatWouldBeABoxOnPaper() throws Exception {
		String letter = Json.letter().replace("Thomas Keane", "Thomas 🙂 Keane");
		for (String path : new String[] { "/letters", "/drafts", "/letters/pdf" }) {
			HttpResponse<byte[]> refused = send(request(path).POST(HttpRequest.BodyPublishers.ofString(letter)));
			assertThat(refused.statusCode()).isEqualTo(422);
			assertThat(json(refused).at("/errors/0/field").asString()).isEqualTo("customer.name");
			assertThat(json(refused).at("/errors/0/message").asString()).endsWith("cannot be printed: 🙂");
		}
		String noted = Json.letter().replace("\"privateNotes\": []", "\"privateNotes\": [\"Rang 🙂 あ\"]");
		HttpResponse<byte[]> kept = send(request("/drafts").POST(HttpRequest.BodyPublishers.ofString(noted)));
		assertThat(json(kept).at("/request/privateNotes/0").asString()).isEqualTo("Rang 🙂 あ");
	}

	// L3
	@Test
	void letsNobodyInWithoutSigningIn() throws Exception {
		for (String path : new String[] { "/api/v1/drafts", "/v3/api-docs" }) {
			HttpResponse<byte[]> refused = send(HttpRequest.newBuilder(uri(path)));
			assertThat(refused.statusCode()).isEqualTo(401);
			assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
				.startsWith("application/problem+json");
		}
	}

	// Only the server itself decodes parameters so no slice shows this
	@Test
	void refusesAParameterThatIsBadlyEncoded() throws Exception {
		HttpResponse<byte[]> refused = send(request("/drafts?q=%ff"));
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(json(refused).at("/title").asString()).isEqualTo("Not readable");
	}

	@Test
	void describesEveryAddressAndField() throws Exception {
		JsonNode description = json(send(signedIn("/v3/api-docs")));
		assertThat(description.at("/paths").propertyNames()).containsExactlyInAnyOrder("/api/v1/letters",
				"/api/v1/letters/pdf", "/api/v1/letters/docx", "/api/v1/letters/txt", "/api/v1/drafts",
				"/api/v1/drafts/{id}", "/api/v1/drafts/{id}/sections/{kind}", "/api/v1/drafts/{id}/letter.pdf",
				"/api/v1/drafts/{id}/letter.docx", "/api/v1/drafts/{id}/letter.txt", "/api/v1/drafts/{id}/submission",
				"/api/v1/drafts/{id}/reviewer", "/api/v1/drafts/{id}/return", "/api/v1/drafts/{id}/approval",
				"/api/v1/drafts/{id}/delivery", "/api/v1/drafts/{id}/delivery/receipt",
				"/api/v1/drafts/{id}/delivery/return", "/api/v1/drafts/{id}/progress", "/api/v1/reviews",
				"/api/v1/tone");
		Set<String> described = new LinkedHashSet<>();
		description.at("/components/schemas")
			.forEachEntry((name, schema) -> schema.at("/properties").forEachEntry((field, property) -> {
				described.add(name + "." + field);
				assertThat(property.at("/description").asString("")).as(name + "." + field).isNotBlank();
			}));
		JsonNode letter = JSON.readTree(Json.letter());
		letter.propertyNames().forEach((field) -> assertThat(described).contains("LetterBody." + field));
		letter.at("/practical")
			.propertyNames()
			.forEach((field) -> assertThat(described).contains("Practical." + field));
		assertThat(description.at("/components/schemas/LetterBody/example")).isEqualTo(letter);
	}

	@Test
	void describesEveryRefusalOfAStep() throws Exception {
		JsonNode paths = json(send(signedIn("/v3/api-docs"))).at("/paths");
		for (String step : new String[] { "submission/put", "submission/delete", "reviewer/put", "reviewer/delete",
				"return/post", "approval/put", "approval/delete", "delivery/put", "delivery/delete" }) {
			JsonNode operation = paths.path("/api/v1/drafts/{id}/" + step.split("/")[0]).path(step.split("/")[1]);
			assertThat(operation.path("responses").propertyNames()).as(step)
				.contains("200", "401", "403", "404", "409", "422", "428");
			assertThat(operation.path("parameters").findValuesAsString("name")).as(step).contains("If-Match");
		}
		assertThat(paths.at("/~1api~1v1~1drafts~1{id}~1delivery/delete/requestBody").isMissingNode()).isFalse();
	}

	private HttpResponse<byte[]> change(String draft, String version) throws Exception {
		return send(request(draft + "/sections/thanks").header("If-Match", '"' + version + '"')
			.method("PATCH", HttpRequest.BodyPublishers.ofString("{\"text\":\"Thank you, Tom.\"}")));
	}

	private JsonNode get(String path) throws Exception {
		return json(send(request(path)));
	}

	private static JsonNode json(HttpResponse<byte[]> answer) {
		return JSON.readTree(answer.body());
	}

	private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
		return this.http.send(request.build(), BodyHandlers.ofByteArray());
	}

	private HttpRequest.Builder request(String path) {
		return signedIn("/api/v1" + path).header("Content-Type", "application/json");
	}

	private HttpRequest.Builder signedIn(String path) {
		String credentials = Base64.getEncoder()
			.encodeToString("ana@example.com:harbour lamp nine".getBytes(StandardCharsets.UTF_8));
		return HttpRequest.newBuilder(uri(path)).header("Authorization", "Basic " + credentials);
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path.replace("é", "%C3%A9"));
	}

}
