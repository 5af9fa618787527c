package app.fairwell.export;

import java.util.List;

import app.fairwell.business.Paper;
import app.fairwell.letter.Letter;
import app.fairwell.typeset.Typesetter;

/**
 * Makes the files of a letter of one page with a logo as Exports does, for the benchmark.
 */
public final class BenchmarkLetter {

	private final Typesetter typesetter = new Typesetter();

	private final byte[] logo = LetterPdfTests.logo();

	private final Letter letter;

	/**
	 * Takes the ordinary letter in English, a trial letter in any other language.
	 * @param language its language and region
	 */
	public BenchmarkLetter(String language) {
		this.letter = language.equals("en-GB") ? Letters.ordinary() : Letters.trial(language);
	}

	/**
	 * Sets it.
	 * @return the bytes of the PDF
	 */
	public byte[] pdf() {
		return SetLetter.pdf(List.of(set()));
	}

	/**
	 * Writes it for Word.
	 * @return the bytes of the DOCX
	 */
	public byte[] docx() {
		return WordFile.of(this.letter, Paper.A4, this.logo, List.of(set()));
	}

	private SetLetter set() {
		return SetLetter.of(this.letter, Paper.A4, this.logo, this.typesetter);
	}

}
