package app.fairwell.export;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import app.fairwell.business.Paper;
import app.fairwell.letter.Letter;
import app.fairwell.letter.LetterText;
import app.fairwell.support.LibreOffice;
import app.fairwell.support.Poppler;
import app.fairwell.typeset.Typesetter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Word files in another program.
 */
class WordPrintTests {

	private static final double MM = 72 / 25.4;

	private final Typesetter typesetter = new Typesetter();

	// H1
	@Test
	void printTheSameLetters(@TempDir Path folder) throws Exception {
		List<Letter> letters = Stream
			.concat(Stream.of("en-GB", "pl-PL", "kk-KZ", "hi-IN", "bn-IN", "te-IN").map(Letters::trial),
					Stream.of(Letters.ordinary(), Letters.twoPages()))
			.toList();
		List<byte[]> printed = LibreOffice.print(letters.stream().map(this::file).toList(), folder);
		for (int i = 0; i < letters.size(); i++) {
			assertThat(pages(printed.get(i))).isEqualTo(set(letters.get(i)).pages().count());
			// In the PDF that LibreOffice makes, Indic words are right to the eye and not
			// to a program
			if (Script.ofLanguage(letters.get(i).language()).isEmpty()) {
				assertThat(Poppler.words(printed.get(i)))
					.containsSubsequence(Poppler.wordsOf(LetterText.of(letters.get(i))));
			}
		}
	}

	// H2
	@Test
	void showTheAddressInAWindow(@TempDir Path folder) throws Exception {
		List<byte[]> printed = LibreOffice.print(List.of(file(Letters.ordinary()), file(Letters.trial("hi-IN"))),
				folder);
		assertThat(Poppler.boxes(printed.get(0))).filteredOn((box) -> List.of("Thomas", "2AB").contains(box.word()))
			.hasSize(2)
			.allSatisfy(WordPrintTests::isInWindow);
		assertThat(Poppler.boxes(printed.get(1))).filteredOn((box) -> box.word().equals("400001"))
			.hasSize(1)
			.allSatisfy(WordPrintTests::isInWindow);
	}

	private static void isInWindow(Poppler.Box box) {
		assertThat(box.left()).isGreaterThan(20 * MM);
		assertThat(box.right()).isLessThan(105 * MM);
		assertThat(box.top()).isGreaterThan(60 * MM);
		assertThat(box.bottom()).isLessThan(90 * MM);
	}

	private byte[] file(Letter letter) {
		return WordFile.of(letter, Paper.A4, LetterPdfTests.logo(), List.of(set(letter)));
	}

	private SetLetter set(Letter letter) {
		return SetLetter.of(letter, Paper.A4, LetterPdfTests.logo(), this.typesetter);
	}

	private static int pages(byte[] pdf) throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return document.getNumberOfPages();
		}
	}

}
