package app.fairwell.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long a letter has waited, in words of each language (product.md G4, K2).
 */
class AgesTests {

	private static final Instant NOW = Instant.parse("2027-02-01T14:02:00Z");

	private final Ages ages = new Ages(Clock.fixed(NOW, ZoneOffset.UTC));

	@ParameterizedTest
	@CsvSource({ "en, PT30S, 1 minute", "en, PT2H, 2 hours", "en, PT47H, 47 hours", "en, P3D, 3 days",
			"en, PT-5M, 1 minute", "pl, PT1H, 1 godzina", "pl, PT2H, 2 godziny", "pl, PT5H, 5 godzin",
			"pl, PT22H, 22 godziny", "pl, P3D, 3 dni", "hi, P3D, 3 दिन", "bn, P3D, ৩ দিন", "te, P3D, 3 రోజులు",
			"kk, P3D, 3 күн" })
	void saysHowLong(String language, Duration age, String words) {
		assertThat(this.ages.since(NOW.minus(age), Locale.forLanguageTag(language))).isEqualTo(words);
	}

}
