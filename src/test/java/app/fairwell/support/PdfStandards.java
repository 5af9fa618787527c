package app.fairwell.support;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * Asks veraPDF whether a PDF keeps PDF/UA-1 and PDF/A-2a.
 */
public final class PdfStandards {

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private PdfStandards() {
	}

	/**
	 * What a file breaks of both standards.
	 * @param pdf the file
	 * @return a line for each broken rule, none when it keeps them
	 * @throws Exception if veraPDF cannot read it
	 */
	public static List<String> broken(byte[] pdf) throws Exception {
		List<String> broken = new ArrayList<>();
		for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
			try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
				PDFAValidator validator = Foundries.defaultInstance()
					.createValidator(flavour, 1000, false, false, false);
				validator.validate(parser)
					.getTestAssertions()
					.stream()
					.filter((assertion) -> assertion.getStatus() == TestAssertion.Status.FAILED)
					.map((assertion) -> flavour + " " + assertion.getRuleId().getClause() + ": "
							+ assertion.getMessage())
					.distinct()
					.forEach(broken::add);
			}
		}
		return broken;
	}

}
