package app.fairwell.export;

import java.util.List;

import app.fairwell.business.Paper;
import app.fairwell.typeset.Typesetter;

/**
 * Sets the ordinary letter of one page, for the benchmark.
 */
public final class OrdinaryPdf {

	private final Typesetter typesetter = new Typesetter();

	private final byte[] logo = LetterPdfTests.logo();

	/**
	 * Sets the letter as Exports does.
	 * @return the bytes of the PDF
	 */
	public byte[] set() {
		return SetLetter.pdf(List.of(SetLetter.of(Letters.ordinary(), Paper.A4, this.logo, false, this.typesetter)));
	}

}
