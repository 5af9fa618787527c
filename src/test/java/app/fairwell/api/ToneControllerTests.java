package app.fairwell.api;

import app.fairwell.support.SignedInAs;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ApiSlice
class ToneControllerTests {

	private static final String TEXT = "Thank you for the years. You never paid on time, and you know it.";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void saysWhatAndWhyAndOffersBetterWords() { // F1
		assertThat(tone("{\"language\": \"en-GB\", \"kind\": \"termination\", \"framing\": \"capacity\", \"text\": \""
				+ TEXT + "\", \"request\": null}"))
			.hasStatusOk()
			.bodyJson()
			.satisfies((json) -> {
				assertThat(json).extractingPath("$.findings[0].rule").isEqualTo("blame");
				assertThat(json).extractingPath("$.findings[0].sentence")
					.isEqualTo("You never paid on time, and you know it.");
				assertThat(json).extractingPath("$.findings[0].message").asString().isNotBlank();
				assertThat(json).extractingPath("$.findings[0].suggestions").asArray().isNotEmpty();
				assertThat(json).extractingPath("$.findings[0].start").isInstanceOf(Integer.class);
			});
	}

	@Test
	void findsNothingInInnocentWords() {
		assertThat(tone("{\"language\": \"en-GB\", \"text\": \"Thank you for the years.\"}")).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo("{\"findings\": []}");
	}

	@Test
	void checksAWholeLetterOnlyAgainstItsRequest() { // F3
		String letter = "{\"kind\": \"termination\", \"language\": \"en-GB\", \"customer\": {\"name\": \"Thomas Keane\"}, "
				+ "\"reasons\": [\"outgrown-capacity\"]}";
		assertThat(tone("{\"language\": \"en-GB\", \"text\": \"I wish you well.\", \"request\": " + letter + "}"))
			.hasStatusOk()
			.bodyText()
			.contains("missing-date", "missing-finality", "missing-thanks", "missing-apology")
			.contains("\"start\":null");
	}

	@Test
	void namesWhatCannotBeTaken() { // L2
		assertThat(tone("{\"language\": \"xx\", \"kind\": \"other\", \"framing\": \"rude\"}")).hasStatus(422)
			.bodyText()
			.contains("\"language\"", "\"kind\"", "\"framing\"", "\"text\"");
		assertThat(tone("{\"language\": \"en\", \"text\": \"" + "a".repeat(50_001) + "\"}")).hasStatus(422)
			.bodyText()
			.contains("too-long", "50000");
	}

	private MvcTestResult tone(String body) {
		return this.mvc.post()
			.uri("/api/v1/tone")
			.with(SignedInAs.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

}
