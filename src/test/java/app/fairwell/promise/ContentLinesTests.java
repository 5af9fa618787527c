package app.fairwell.promise;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lines of a calendar file are as RFC 5545 wants them.
 */
class ContentLinesTests {

	@Test
	void endsLinesWithCrAndLf() { // RFC 5545, 3.1
		assertThat(new ContentLines().add("BEGIN", "VCALENDAR").add("VERSION", "2.0"))
			.hasToString("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
	}

	@Test
	void escapesTexts() { // RFC 5545, 3.3.11
		assertThat(new ContentLines().text("SUMMARY", "a\\b; c, d\r\ne\nf\u0000"))
			.hasToString("SUMMARY:a\\\\b\\; c\\, d\\ne\\nf\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "é", "ক্ষ্ম্য", "తెలుగు", "𝒳😀", "aé漢😀" })
	void foldsBetweenCharacters(String sample) { // RFC 5545, 3.1
		String value = sample.repeat(100);
		String lines = new ContentLines().text("SUMMARY", value).toString();
		assertThat(Arrays.asList(lines.split("\r\n")))
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75))
			.hasSizeGreaterThanOrEqualTo(2);
		assertThat(lines.replace("\r\n ", "")).isEqualTo("SUMMARY:" + value + "\r\n");
	}

}
