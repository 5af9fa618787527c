package app.fairwell.export;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

// H3
class FileNameTests {

	private static final LocalDate DATE = LocalDate.of(2027, 2, 28);

	@Test
	void tellsDateAndRecipient() {
		assertThat(FileName.of(DATE, "Thomas Keane", "pdf")).isEqualTo("2027-02-28 Thomas Keane - letter.pdf");
	}

	@Test
	void keepsLettersOfEveryScript() {
		assertThat(FileName.of(DATE, "Әсел Қуанышева", "txt")).isEqualTo("2027-02-28 Әсел Қуанышева - letter.txt");
	}

	@Test
	void leavesOutWhatAFileSystemRefuses() {
		assertThat(FileName.of(DATE, "../a\\b:c*?\"<d>|e\u0000\n\u202Ef;%41", "pdf"))
			.isEqualTo("2027-02-28 .. a b c d e f 41 - letter.pdf");
	}

	@Test
	void isNeverTooLong() {
		assertThat(FileName.of(DATE, "Қ".repeat(2000), "pdf")).hasSizeLessThan(90);
		assertThat(FileName.of(DATE, "𝒜".repeat(2000), "pdf")).endsWith("𝒜 - letter.pdf");
	}

}
