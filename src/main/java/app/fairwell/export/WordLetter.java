package app.fairwell.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import app.fairwell.letter.Letter;
import app.fairwell.typeset.Style;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/**
 * Writes one letter into a Word file in the order of the paper, as paragraphs with named
 * styles, without tables or text boxes, so that a person can go on writing in it.
 */
final class WordLetter {

	private static final double BELOW_COMPANY = 2;

	private static final double LEAST_ABOVE_ADDRESS = 12;

	private final Letter letter;

	private final XWPFDocument file;

	private final SheetMeasures sheet;

	private final LetterStyles type;

	private final WordLeading leading;

	private final WordText words;

	WordLetter(Letter letter, XWPFDocument file, SheetMeasures sheet, LetterStyles type, WordLeading leading) {
		this.letter = letter;
		this.file = file;
		this.sheet = sheet;
		this.type = type;
		this.leading = leading;
		this.words = new WordText(letter.language());
	}

	/**
	 * Writes the letter.
	 * @param logo the picture of the letterhead, or null
	 * @param preface what stands above the letter, or null
	 * @return its last paragraph
	 */
	XWPFParagraph write(byte @Nullable [] logo, @Nullable String preface) {
		if (preface != null) {
			WordFrame.acrossTop(add(WordStyle.CONTACT, preface), this.sheet);
		}
		if (logo != null) {
			WordFrame.logo(this.file.createParagraph(), logo, this.letter.letterhead().company(), this.sheet);
		}
		double head = addLetterhead(logo != null);
		addAddress(this.sheet.margins().firstTop() + head);
		addBody();
		return addEnd();
	}

	private double addLetterhead(boolean besideLogo) {
		Letter.Letterhead head = this.letter.letterhead();
		Style company = besideLogo ? this.type.company() : this.type.wordmark();
		add(besideLogo ? WordStyle.COMPANY : WordStyle.WORDMARK, head.company())
			.setSpacingAfter(WordFile.twips(BELOW_COMPANY));
		double height = this.leading.of(company, head.company()) + BELOW_COMPANY;
		for (String line : Stream.of(head.address(), head.contact()).flatMap(List::stream).toList()) {
			add(WordStyle.CONTACT, line);
			height += this.leading.of(this.type.contact(), line);
		}
		return height;
	}

	// Where the window of an envelope shows it
	private void addAddress(double above) {
		List<XWPFParagraph> lines = new ArrayList<>();
		double height = 0;
		if (this.letter.delivery() != null) {
			lines.add(add(WordStyle.DELIVERY, this.letter.delivery()));
			height += this.leading.of(this.type.delivery(), this.letter.delivery());
		}
		for (String line : this.letter.recipient()) {
			lines.add(add(WordStyle.ADDRESS, line));
			height += this.leading.of(this.type.address(), line);
		}
		double begin = Math.max(this.sheet.addressEarliest(),
				Math.min(this.sheet.addressTop(), this.sheet.addressBottom() - height));
		double before = Math.max(LEAST_ABOVE_ADDRESS, begin - above);
		lines.get(0).setSpacingBefore(WordFile.twips(before));
		double below = Math.max(0, this.sheet.addressBottom() - above - before - height);
		add(WordStyle.DATE, this.letter.placeAndDate()).setSpacingBefore(WordFile.twips(below));
	}

	private void addBody() {
		add(WordStyle.SUBJECT, this.letter.subject());
		add(WordStyle.SALUTATION, this.letter.salutation());
		List<XWPFParagraph> paragraphs = this.letter.sections()
			.stream()
			.flatMap((section) -> section.paragraphs().stream())
			.map((text) -> add(WordStyle.BODY, text))
			.toList();
		paragraphs.stream()
			.skip(Math.max(0, paragraphs.size() - LetterDocument.KEPT_WITH_CLOSE))
			.forEach((paragraph) -> paragraph.setKeepNext(true));
	}

	private XWPFParagraph addEnd() {
		XWPFParagraph last = add(WordStyle.CLOSING, this.letter.close());
		for (int i = 0; i < this.letter.signature().size(); i++) {
			last.setKeepNext(true);
			last = add((i == 0) ? WordStyle.SIGNATURE : WordStyle.FUNCTION, this.letter.signature().get(i));
		}
		for (String line : this.letter.enclosures()) {
			last = add(WordStyle.ENCLOSURES, line);
		}
		return last;
	}

	private XWPFParagraph add(WordStyle style, String text) {
		XWPFParagraph paragraph = this.file.createParagraph();
		paragraph.setStyle(style.id());
		this.words.write(paragraph, text);
		return paragraph;
	}

}
