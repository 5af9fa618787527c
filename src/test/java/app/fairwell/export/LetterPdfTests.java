package app.fairwell.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

import javax.imageio.ImageIO;

import app.fairwell.business.Paper;
import app.fairwell.letter.Letter;
import app.fairwell.letter.LetterText;
import app.fairwell.letter.Section;
import app.fairwell.letter.SectionKind;
import app.fairwell.support.PdfStandards;
import app.fairwell.support.Poppler;
import app.fairwell.typeset.Typesetter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class LetterPdfTests {

	private static final double MM = 72 / 25.4;

	private final Typesetter typesetter = new Typesetter();

	// H2
	@ParameterizedTest
	@EnumSource(Paper.class)
	void keepsBothStandards(Paper paper) throws Exception {
		assertThat(PdfStandards.broken(pdf(Letters.ordinary(), paper))).isEmpty();
		assertThat(PdfStandards.broken(pdf(Letters.twoPages(), paper))).isEmpty();
		assertThat(PdfStandards.broken(pdf(Letters.eastern(), paper))).isEmpty();
	}

	// H2, G5
	@Test
	void keepsBothStandardsWithLogoAndDraftMark() throws Exception {
		assertThat(PdfStandards.broken(SetLetter
			.pdf(List.of(SetLetter.of(Letters.twoPages().asDraft(true), Paper.A4, logo(), this.typesetter)))))
			.isEmpty();
	}

	// H1, H2
	@ParameterizedTest
	@EnumSource(Paper.class)
	void saysTheSameAsTheTextWordForWord(Paper paper) {
		for (Letter letter : List.of(Letters.ordinary(), Letters.eastern())) {
			assertThat(Poppler.words(pdf(letter, paper))).isEqualTo(Poppler.wordsOf(LetterText.of(letter)));
		}
		Letter letter = Letters.ordinary();
		assertThat(Poppler.words(SetLetter.pdf(List.of(SetLetter.of(letter, paper, logo(), this.typesetter)))))
			.isEqualTo(Poppler.wordsOf(LetterText.of(letter)));
	}

	// A15
	@ParameterizedTest
	@EnumSource(Paper.class)
	void fitsAnOrdinaryLetterOnOnePage(Paper paper) throws IOException {
		assertThat(pages(pdf(Letters.ordinary(), paper))).isEqualTo(1);
		assertThat(pages(SetLetter.pdf(List.of(SetLetter.of(Letters.ordinary(), paper, logo(), this.typesetter)))))
			.isEqualTo(1);
	}

	// H2
	@Test
	void numbersPagesFromTheSecondOn() throws IOException {
		byte[] pdf = pdf(Letters.twoPages(), Paper.A4);
		assertThat(pages(pdf)).isEqualTo(2);
		assertThat(Poppler.text(pdf, "-l", "1")).doesNotContain("Page 1");
		assertThat(Poppler.text(pdf, "-f", "2")).containsOnlyOnce("Page 2 of 2");
		assertThat(Poppler.text(pdf(Letters.ordinary(), Paper.A4))).doesNotContain("Page 1");
	}

	// H2
	@Test
	void keepsTheSignatureWithTheLastLines() {
		Letter letter = Letters.ordinary();
		for (int sentences = 20; sentences < 60; sentences += 2) {
			String text = "These words stand for what is still to be said here. ".repeat(sentences);
			byte[] pdf = pdf(
					letter.withSections(List.of(new Section(SectionKind.PRACTICAL, text),
							new Section(SectionKind.CLOSING, "It was a pleasure to work for you. ".repeat(6)))),
					Paper.A4);
			String[] pages = Poppler.text(pdf).split("\f");
			assertThat(pages[pages.length - 1]).as("with " + sentences + " sentences")
				.contains("work for you.", "Yours sincerely,", "Ana Byrne", "Owner");
		}
	}

	// H2
	@Test
	void showsTheAddressInADinWindow() {
		assertThat(addressOf(pdf(Letters.ordinary(), Paper.A4))).hasSize(10).allSatisfy((box) -> {
			assertThat(box.left()).isGreaterThan(20 * MM);
			assertThat(box.right()).isLessThan(105 * MM);
			assertThat(box.top()).isGreaterThan(62 * MM);
			assertThat(box.bottom()).isLessThan(90 * MM);
		});
	}

	// H2
	@Test
	void showsTheAddressInAnAmericanWindow() {
		assertThat(addressOf(pdf(Letters.ordinary(), Paper.LETTER))).hasSize(10).allSatisfy((box) -> {
			assertThat(box.left()).isGreaterThan(0.875 * 72);
			assertThat(box.right()).isLessThan(4.375 * 72);
			assertThat(box.top()).isGreaterThan(2.4 * 72);
			assertThat(box.bottom()).isLessThan(3.2 * 72);
		});
	}

	private static List<Poppler.Box> addressOf(byte[] pdf) {
		List<Poppler.Box> boxes = Poppler.boxes(pdf);
		List<String> words = boxes.stream().map(Poppler.Box::word).toList();
		int start = Collections.indexOfSubList(words, List.of("Mr", "Thomas", "Keane"));
		int end = Collections.indexOfSubList(words, List.of("LS6", "2AB")) + 2;
		return boxes.subList(start, end);
	}

	@Test
	void makesEqualBytesOfEqualLetters() {
		byte[] first = SetLetter.pdf(List.of(SetLetter.of(Letters.ordinary(), Paper.A4, logo(), this.typesetter)));
		byte[] second = SetLetter.pdf(List.of(SetLetter.of(Letters.ordinary(), Paper.A4, logo(), new Typesetter())));
		assertThat(second).isEqualTo(first);
	}

	// A14
	@Test
	void leavesNoTraceOfMissingParts() throws Exception {
		Letter full = Letters.ordinary();
		Letter bare = new Letter(full.kind(), full.language(), new Letter.Letterhead("Byrne", List.of(), List.of()),
				"Thomas Keane", List.of("Thomas Keane"), null, "1 February 2027", "The end of our work",
				"Dear Mr Keane,", List.of(new Section(SectionKind.DECISION, "It ends today.")), "Yours sincerely,",
				List.of("Ana Byrne"), List.of(), full.furniture());
		byte[] pdf = pdf(bare, Paper.A4);
		assertThat(PdfStandards.broken(pdf)).isEmpty();
		assertThat(Poppler.words(pdf)).isEqualTo(Poppler.wordsOf(LetterText.of(bare)));
	}

	@Test
	void takesAVeryLongAddressAndVeryLongWords() throws Exception {
		String address = "Very Long Building Name, Old Mill Yard, ".repeat(50);
		String word = "Llanfairpwllgwyngyll".repeat(40);
		Letter letter = Letters.letter(List.of("Thomas Keane", address),
				List.of(new Section(SectionKind.DECISION, word + " ends today.")));
		byte[] pdf = pdf(letter, Paper.LETTER);
		assertThat(PdfStandards.broken(pdf)).isEmpty();
		String text = String.join("", Poppler.words(pdf));
		assertThat(text).contains(address.replace(" ", "")).contains(word);
		assertThat(Poppler.boxes(pdf)).allSatisfy((box) -> assertThat(box.right()).isLessThan(612 - 72 + 4));
	}

	private byte[] pdf(Letter letter, Paper paper) {
		return SetLetter.pdf(List.of(SetLetter.of(letter, paper, null, this.typesetter)));
	}

	private static int pages(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return document.getNumberOfPages();
		}
	}

	static byte[] logo() {
		BufferedImage image = new BufferedImage(600, 240, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(new Color(0x1F5D4C));
		graphics.fillOval(10, 10, 220, 220);
		graphics.fillRect(260, 90, 330, 60);
		graphics.dispose();
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", png);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return png.toByteArray();
	}

}
