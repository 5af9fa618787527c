package app.fairwell.upkeep;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BackupNameTests {

	private static final Instant MOMENT = Instant.parse("2026-11-26T03:05:07Z");

	@Test
	void saysWhatAndWhen() {
		assertThat(new BackupName(null, MOMENT)).hasToString("fairwell-2026-11-26T030507Z.zip");
		assertThat(new BackupName("25.1", MOMENT)).hasToString("before-25.1-2026-11-26T030507Z.zip");
	}

	@ParameterizedTest
	@ValueSource(strings = { "fairwell-2026-11-26T030507Z.zip", "before-25.1-2026-11-26T030507Z.zip" })
	void isKnownAgain(String file) {
		assertThat(BackupName.of(file)).get().hasToString(file);
	}

	@ParameterizedTest
	@ValueSource(strings = { "fairwell-2026-02-30T030507Z.zip", "fairwell-2026-11-26T030507Z.zip.part",
			"Copy of fairwell-2026-11-26T030507Z.zip", "before--2026-11-26T030507Z.zip", "fairwell.zip",
			"../fairwell-2026-11-26T030507Z.zip", "" })
	void letsOtherFilesAlone(String file) {
		assertThat(BackupName.of(file)).isEmpty();
	}

}
