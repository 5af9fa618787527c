package app.fairwell.export;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

// H3
class FileNameTests {

	private static final LocalDate DATE = LocalDate.of(2027, 2, 28);

	@Test
	void tellsDateAndRecipient() {
		assertThat(FileName.of(DATE, List.of("Thomas Keane", "22 Mill Lane"), "pdf"))
			.isEqualTo("2027-02-28 Thomas Keane - letter.pdf");
	}

	@Test
	void keepsLettersOfEveryScript() {
		assertThat(FileName.of(DATE, List.of("Әсел Қуанышева"), "txt"))
			.isEqualTo("2027-02-28 Әсел Қуанышева - letter.txt");
	}

	@Test
	void leavesOutWhatAFileSystemRefuses() {
		assertThat(FileName.of(DATE, List.of("../a\\b:c*?\"<d>|e\u0000\n\u202Ef;%41"), "pdf"))
			.isEqualTo("2027-02-28 .. a b c d e f 41 - letter.pdf");
	}

	@Test
	void isNeverTooLong() {
		assertThat(FileName.of(DATE, List.of("Қ".repeat(2000)), "pdf")).hasSizeLessThan(90);
		assertThat(FileName.of(DATE, List.of("𝒜".repeat(2000)), "pdf")).endsWith("𝒜 - letter.pdf");
	}

}
