package app.fairwell.export;

import java.awt.image.BufferedImage;
import java.util.List;

import app.fairwell.business.Paper;
import app.fairwell.letter.Letter;
import app.fairwell.letter.LetterText;
import app.fairwell.letter.Section;
import app.fairwell.letter.SectionKind;
import app.fairwell.support.PagePictures;
import app.fairwell.support.PdfStandards;
import app.fairwell.support.Poppler;
import app.fairwell.typeset.Block;
import app.fairwell.typeset.Document;
import app.fairwell.typeset.Margins;
import app.fairwell.typeset.PageSize;
import app.fairwell.typeset.Style;
import app.fairwell.typeset.Typesetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The trial letter of each language on paper.
 */
class TrialLetterPdfTests {

	private static final Typesetter TYPESETTER = new Typesetter();

	// H2
	@ParameterizedTest
	@ValueSource(strings = { "en-GB", "pl-PL", "kk-KZ", "hi-IN", "bn-IN", "te-IN" })
	void keepsBothStandardsAndSaysTheSame(String language) throws Exception {
		Letter letter = Letters.trial(language);
		for (Paper paper : Paper.values()) {
			byte[] pdf = SetLetter
				.pdf(List.of(SetLetter.of(letter.asDraft(true), paper, LetterPdfTests.logo(), TYPESETTER)));
			assertThat(PdfStandards.broken(pdf)).isEmpty();
			assertThat(Poppler.words(pdf(letter, paper))).isEqualTo(Poppler.wordsOf(LetterText.of(letter)));
		}
	}

	// H2
	@ParameterizedTest
	@ValueSource(strings = { "hi-IN", "bn-IN", "te-IN" })
	void leavesWhiteBetweenAllLines(String language) {
		Letter letter = Letters.trial(language);
		String words = letter.sections().get(0).text().replace('\n', ' ');
		Style tightest = LetterStyles.of(LetterStyles.STEPS - 1, letter.language()).body();
		byte[] pdf = TYPESETTER
			.layOut(new Document(PageSize.A4, new Margins(72, 72, 72, 72, 72), letter.language(), "Words", "",
					List.of(new Block.Text(words, tightest, false, 0, false)),
					new Document.Furniture("", tightest, null)))
			.toPdf();
		long lines = Poppler.text(pdf, "-layout").lines().filter((line) -> !line.isBlank()).count();
		assertThat(lines).isGreaterThan(10);
		assertThat(bands(PagePictures.of(pdf).get(0))).isEqualTo(lines);
	}

	// Stripes across the page in which there is ink
	private static int bands(BufferedImage page) {
		int bands = 0;
		boolean before = false;
		for (int y = 0; y < page.getHeight(); y++) {
			boolean ink = hasInk(page, y);
			bands += (ink && !before) ? 1 : 0;
			before = ink;
		}
		return bands;
	}

	private static boolean hasInk(BufferedImage page, int y) {
		for (int x = 0; x < page.getWidth(); x++) {
			if (page.getRaster().getSample(x, y, 0) < 200) {
				return true;
			}
		}
		return false;
	}

	// H2
	@ParameterizedTest
	@ValueSource(strings = { "pl-PL", "hi-IN", "bn-IN", "te-IN" })
	void takesNamesInEveryScript(String language) throws Exception {
		String names = "Әсел Қуанышева, শর্মিষ্ঠা ভট্টাচার্য, లక్ష్మీ ప్రసన్న (హైదరాబాద్), श्रीमती प्रज्ञा, Małgorzata Świętosławska";
		String numbers = "INV-2031/ক, 2026में ₹1,25,000, ৳৪,২৫০, 42 500 ₸, A4का, Ltd। बिल INV-2031 का । র‍্যাব కమిషన్‌ను";
		Letter trial = Letters.trial(language);
		Letter letter = trial.withSections(List.of(new Section(SectionKind.DECISION, names + "\n\n" + numbers)));
		byte[] pdf = pdf(letter, Paper.A4);
		assertThat(PdfStandards.broken(pdf)).isEmpty();
		assertThat(Poppler.words(pdf)).isEqualTo(Poppler.wordsOf(LetterText.of(letter)));
	}

	// H2
	@Test
	void beginsNoLineWithADanda() {
		Letter trial = Letters.trial("hi-IN");
		for (int length = 1; length < 60; length += 4) {
			String text = "क".repeat(length) + " शब्द ।".repeat(40);
			Letter letter = trial.withSections(List.of(new Section(SectionKind.DECISION, text)));
			assertThat(Poppler.text(pdf(letter, Paper.A4)).lines()).noneMatch((line) -> line.startsWith("।"));
		}
	}

	// H2
	@Test
	void numbersPagesInTheLanguageOfTheLetter() {
		Letter trial = Letters.trial("te-IN");
		Letter letter = trial.withSections(
				List.of(new Section(SectionKind.DECISION, (trial.sections().get(0).text() + "\n\n").repeat(3))));
		assertThat(Poppler.text(pdf(letter, Paper.A4), "-f", "2", "-l", "2")).contains("పేజీ 2 / 2");
	}

	private static byte[] pdf(Letter letter, Paper paper) {
		return SetLetter.pdf(List.of(SetLetter.of(letter, paper, null, TYPESETTER)));
	}

}
