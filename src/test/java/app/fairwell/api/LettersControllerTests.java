package app.fairwell.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.draft.DraftStatus;
import app.fairwell.draft.OppositeLetter;
import app.fairwell.draft.OppositeLetters;
import app.fairwell.letter.Answers;
import app.fairwell.letter.LetterKind;
import app.fairwell.support.SignedInAs;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

@ApiSlice
class LettersControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private OppositeLetters opposite;

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

	@Test
	void composesALetterThatAsksACustomerBack() { // D2 to D5
		assertThat(post(winBack())).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.sections[*].kind",
					(kinds) -> kinds.assertThat()
						.asArray()
						.containsExactly("apology", "explanation", "feelings", "remedy", "invitation", "listening",
								"keep-in-touch", "closing"))
			.hasPathSatisfying("$.framing", (framing) -> framing.assertThat().isNull())
			.hasPathSatisfying("$.warnings", (warnings) -> warnings.assertThat().asArray().isEmpty())
			.extractingPath("$.text")
			.asString()
			.contains("twice in March");
	}

	@Test
	void namesTheDayThatIsNone() { // D1, L2
		assertThat(post(winBack().replace("2027-01-28", "soon"))).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("winBack.leftOn");
	}

	@Test
	void warnsOfALetterThatItContradicts() { // D9
		OppositeLetter other = new OppositeLetter(UUID.randomUUID(), LetterKind.TERMINATION, DraftStatus.SENT,
				LocalDate.of(2027, 1, 20), "Boiler maintenance", "en-GB");
		given(this.opposite.of(any(Answers.class), eq(SignedInAs.OWNER))).willReturn(Optional.of(other));
		assertThat(post(winBack())).bodyJson()
			.hasPathSatisfying("$.warnings[0].message", (message) -> message.assertThat().asString().isNotBlank())
			.extractingPath("$.warnings[*].code")
			.asArray()
			.containsExactly("contradicts-earlier");
	}

	private static String winBack() {
		return """
				{"kind": "win-back", "language": "en-GB", "customer": {"name": "Thomas Keane"},
				"winBack": {"whatWentWrong": "We put off your boiler check twice in March.",
				"remedy": "I will check it this week, without charge.", "leftOn": "2027-01-28"}}""";
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
