package app.fairwell.api;

import app.fairwell.support.SignedInAs;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ApiSlice
class LettersControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void composesTheExample() {
		assertThat(post(Json.letter())).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.sections[*].kind", (kinds) -> kinds.assertThat()
				.asArray()
				.containsExactly("thanks", "decision", "frame", "goodwill", "apology", "alternatives", "closing"))
			.hasPathSatisfying("$.text", (text) -> text.assertThat().asString().contains("28 February 2027", "£85.00"))
			.extractingPath("$.framing")
			.isEqualTo("capacity");
	}

	@Test
	void answersWithExactlyTheFieldsOfTheContract() {
		assertThat(post(Json.letter())).bodyJson()
			.extractingPath("$")
			.asMap()
			.containsOnlyKeys("language", "framing", "framingReason", "subject", "salutation", "sections", "close",
					"text", "warnings");
	}

	@Test
	void marksWhatASecondPersonHasToApprove() { // G5, G6
		assertThat(post(Json.letter())).bodyJson().extractingPath("$.text").asString().startsWith("DRAFT\n");
	}

	@Test
	void takesTheSenderFromTheBusinessWhenItIsLeftOut() {
		assertThat(post(
				"{\"kind\":\"termination\",\"language\":\"en-GB\",\"customer\":{\"name\":\"Jo Hall\"},\"reasons\":[\"unprofitable\"]}"))
			.hasStatusOk()
			.bodyText()
			.contains("Brightwater Plumbing", "Ana Byrne");
	}

	@Test
	void letsTheSenderOfTheBodyWin() {
		assertThat(post(Json.letter((letter) -> letter.withObject("/sender").put("company", "Other Trade Ltd"))))
			.bodyText()
			.contains("Other Trade Ltd")
			.doesNotContain("Brightwater");
	}

	@Test
	void warnsWithCodeAndMessage() {
		String body = Json.letter((letter) -> letter.withArray("reasons").removeAll().add("abusive-to-staff"));
		assertThat(post(body)).bodyJson()
			.extractingPath("$.warnings[*].code")
			.asArray()
			.contains("alternatives-left-out");
	}

	@Test
	void namesEveryFieldThatIsMissing() {
		assertThat(post("{}")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactlyInAnyOrder("kind", "language", "customer.name", "reasons");
	}

	@Test
	void namesAnUnknownFieldAndWhatIsAllowed() {
		assertThat(post(Json.letter((letter) -> letter.withObject("/goodwill").put("amuont", "3")))).bodyJson()
			.hasPathSatisfying("$.errors[0].field", (field) -> field.assertThat().isEqualTo("goodwill.amuont"))
			.hasPathSatisfying("$.errors[0].allowed", (allowed) -> allowed.assertThat().asArray().contains("amount"))
			.extractingPath("$.errors[0].code")
			.isEqualTo("unknown-field");
	}

	@Test
	void namesAnUnknownValueAndWhatIsAllowed() {
		assertThat(post(Json.letter((letter) -> letter.put("warmth", "icy")))).hasStatus(422)
			.bodyJson()
			.hasPathSatisfying("$.errors[0].field", (field) -> field.assertThat().isEqualTo("warmth"))
			.extractingPath("$.errors[0].allowed")
			.asArray()
			.containsExactly("warm", "formal");
	}

	@Test
	void namesTheLanguagesThereAre() {
		assertThat(post(Json.letter((letter) -> letter.remove("language")))).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].allowed")
			.asArray()
			.contains("en-GB");
	}

	// A8
	@Test
	void asksWhatAnAmountIsFor() {
		assertThat(post(Json.letter((letter) -> letter.withObject("/goodwill").putNull("type")))).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("goodwill.type");
	}

	@Test
	void takesNotesAsLongAsADraftDoes() {
		assertThat(post(Json.letter((letter) -> letter.withArray("privateNotes").add("a".repeat(5_000)))))
			.hasStatusOk();
		assertThat(post(Json.letter((letter) -> letter.withArray("privateNotes").add("a".repeat(5_001)))))
			.hasStatus(422);
	}

	@Test
	void refusesANumberAsAmount() {
		assertThat(post(Json.letter((letter) -> letter.withObject("/goodwill").put("amount", 85)))).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("goodwill.amount");
	}

	private MvcTestResult post(String body) {
		return this.mvc.post()
			.uri("/api/v1/letters")
			.with(SignedInAs.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

}
