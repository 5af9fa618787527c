package app.fairwell.draft;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The place in a list that an address names.
 */
class PageKeyTests {

	private static final UUID ID = UUID.fromString("01a21747-5435-73a8-b705-5e7bdc3a1551");

	@Test
	void comesBackAsItWas() {
		PageKey key = new PageKey(Instant.parse("2026-11-26T09:54:00.123456Z"), ID);
		assertThat(PageKey.decode(key.encode())).isEqualTo(key);
		assertThat(LuceneFields.key(LuceneFields.place(key))).isEqualTo(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "+1000000000-12-31T23:59:59Z", "-0001-01-01T00:00:00Z", "9999-12-31T00:00:01Z", "now" })
	void refusesTimesThatNoDraftHas(String time) {
		String typed = Base64.getUrlEncoder().encodeToString((time + " " + ID).getBytes(StandardCharsets.UTF_8));
		assertThatExceptionOfType(UnknownPageException.class).isThrownBy(() -> PageKey.decode(typed));
	}

	@Test
	void takesTheLatestOfThem() {
		PageKey latest = new PageKey(Instant.parse("9999-12-31T00:00:00Z"), ID);
		assertThat(LuceneFields.key(LuceneFields.place(latest))).isEqualTo(latest);
	}

}
