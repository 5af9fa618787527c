package app.fairwell.api;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.fairwell.support.SignedInAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is sent, the answer is a problem that tells nothing of the inside (L2).
 */
@ApiSlice
class HostileRequestTests {

	@Autowired
	private MockMvcTester mvc;

	static Stream<Arguments> bodies() {
		String fields = IntStream.range(0, 10_000).mapToObj((i) -> "\"f" + i + "\":1").collect(Collectors.joining(","));
		return Stream.of(Arguments.of("nothing", "", 400), Arguments.of("no JSON", "{\"kind\":", 400),
				Arguments.of("two values", "{} {}", 400), Arguments.of("a list", "[]", 400),
				Arguments.of("a text", "\"x\"", 400), Arguments.of("null", "null", 400),
				Arguments.of("repeated field", "{\"kind\":\"a\",\"kind\":\"b\"}", 400),
				Arguments.of("ten thousand fields", "{" + fields + "}", 422),
				Arguments.of("five megabytes", "{\"service\":\"" + "a".repeat(5_000_000) + "\"}", 413),
				Arguments.of("deep lists", "{\"reasons\":" + "[".repeat(5000) + "]".repeat(5000) + "}", 400),
				Arguments.of("deep objects", "{\"a\":".repeat(5000) + "1" + "}".repeat(5000), 400),
				Arguments.of("a list for a text", Json.letter((letter) -> letter.putArray("service")), 422),
				Arguments.of("an object for a list", Json.letter((letter) -> letter.putObject("reasons")), 422),
				Arguments.of("a text for an object", Json.letter((letter) -> letter.put("customer", "x")), 422),
				Arguments.of("null reasons", Json.letter((letter) -> letter.putNull("reasons")), 422),
				Arguments.of("a null reason", Json.letter((letter) -> letter.putArray("reasons").addNull()), 422),
				Arguments.of("half a character", Json.letter().replace("boiler", "\\ud83d"), 422),
				Arguments.of("a zero character", Json.letter().replace("boiler", "\\u0000"), 422),
				Arguments.of("the mark of a gap", Json.letter().replace("boiler", "\\ue000x\\ue001"), 422),
				Arguments.of("an endless number", "{\"service\":" + "9".repeat(900) + "}", 422),
				Arguments.of("not a number", "{\"service\":NaN}", 400),
				Arguments.of("a long name", Json.letter((letter) -> letter.put("service", "a".repeat(10_000))), 422),
				Arguments.of("many situations",
						Json.letter((letter) -> IntStream.range(0, 5000)
							.forEach((i) -> letter.withArray("situations").add("Number " + i))),
						422),
				Arguments.of("many notes", Json.letter((letter) -> IntStream.range(0, 5000)
					.forEach((i) -> letter.withArray("privateNotes").add("Number " + i))), 422));
	}

	@ParameterizedTest(name = "{0}: {2}")
	@MethodSource("bodies")
	void answersWithAProblem(String what, String body, int status) {
		MvcTestResult answer = post(body.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON);
		assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer).bodyText().hasSizeLessThan(100_000).doesNotContain("xception", "jackson", "java.", "app.");
		assertThat(answer).bodyJson().extractingPath("$.title").asString().doesNotStartWith("api.");
		assertThat(answer).bodyJson().extractingPath("$.detail").asString().doesNotStartWith("api.");
	}

	@Test
	void refusesBytesThatAreNoUtf8() {
		assertThat(post(new byte[] { '{', '"', (byte) 0xff, '"', ':', '1', '}' }, MediaType.APPLICATION_JSON))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void refusesOtherMethods() {
		MvcTestResult answer = this.mvc.delete()
			.uri("/api/v1/letters")
			.with(SignedInAs.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.exchange();
		assertThat(answer).hasStatus(HttpStatus.METHOD_NOT_ALLOWED)
			.hasHeader(HttpHeaders.ALLOW, "POST")
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	// Only JSON is read strictly
	@ParameterizedTest
	@ValueSource(strings = { "application/xml", "application/yaml", "application/merge-patch+json" })
	void refusesOtherContent(String type) {
		assertThat(post("{\"reasons\":[null]}".getBytes(StandardCharsets.UTF_8), MediaType.valueOf(type)))
			.hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void refusesToAnswerInOtherTypes() {
		assertThat(this.mvc.get().uri("/api/v1/drafts").accept(MediaType.APPLICATION_XML).with(SignedInAs.owner()))
			.hasStatus(HttpStatus.NOT_ACCEPTABLE)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void knowsNoOtherAddress() {
		assertThat(this.mvc.get().uri("/api/v1/nothing").with(SignedInAs.owner())).hasStatus(HttpStatus.NOT_FOUND)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	private MvcTestResult post(byte[] body, MediaType type) {
		return this.mvc.post()
			.uri("/api/v1/letters")
			.with(SignedInAs.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.contentType(type)
			.content(body)
			.exchange();
	}

}
