package app.fairwell.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import app.fairwell.business.Paper;
import app.fairwell.letter.Letter;
import app.fairwell.letter.Section;
import app.fairwell.typeset.Alignment;
import app.fairwell.typeset.Block;
import app.fairwell.typeset.Document;
import app.fairwell.typeset.Style;
import org.jspecify.annotations.Nullable;

/**
 * A letter as a document: the letterhead, the address where a window envelope shows it,
 * date, subject, body, room for a signature in ink (product.md A1, H2).
 */
final class LetterDocument {

	/** So that a second page never holds the close and the signature alone. */
	static final int KEPT_WITH_CLOSE = 2;

	static final double LOGO_WIDTH = 160;

	static final double LOGO_HEIGHT = 60;

	private final Letter letter;

	private final SheetMeasures sheet;

	private final LetterStyles styles;

	private final List<Block> blocks = new ArrayList<>();

	private LetterDocument(Letter letter, SheetMeasures sheet, LetterStyles styles) {
		this.letter = letter;
		this.sheet = sheet;
		this.styles = styles;
	}

	/**
	 * Makes the document.
	 * @param letter the letter
	 * @param preface what stands above it, or null
	 * @param paper the paper
	 * @param logo the picture of the letterhead, or null
	 * @param styles the type to set it in
	 * @return the document
	 */
	static Document of(Letter letter, @Nullable String preface, Paper paper, byte @Nullable [] logo,
			LetterStyles styles) {
		LetterDocument document = new LetterDocument(letter, SheetMeasures.of(paper), styles);
		document.addPreface(preface);
		document.addLetterhead(logo);
		document.addAddress();
		document.addBody();
		document.addSignature();
		document.addEnclosures();
		return document.finished();
	}

	private void addPreface(@Nullable String preface) {
		if (preface != null) {
			this.blocks.add(line(preface, this.styles.contact()));
			this.blocks.add(new Block.Room(4));
		}
	}

	// One column of words, so that a reader of the PDF keeps their order
	private void addLetterhead(byte @Nullable [] logo) {
		Letter.Letterhead head = this.letter.letterhead();
		List<Block> words = new ArrayList<>();
		words.add(line(head.company(), (logo != null) ? this.styles.company() : this.styles.wordmark()));
		words.add(new Block.Room(2));
		Stream.of(head.address(), head.contact())
			.flatMap(List::stream)
			.forEach((text) -> words.add(line(text, this.styles.contact())));
		if (logo == null) {
			this.blocks.addAll(words);
			return;
		}
		Block picture = new Block.Picture(logo, head.company(), LOGO_WIDTH, LOGO_HEIGHT, Alignment.RIGHT);
		this.blocks.add(new Block.Beside(words, 0.6, List.of(picture)));
	}

	private void addAddress() {
		List<Block> shown = new ArrayList<>();
		if (this.letter.delivery() != null) {
			shown.add(line(this.letter.delivery(), this.styles.delivery()));
		}
		this.letter.recipient().forEach((text) -> shown.add(line(text, this.styles.address())));
		this.blocks.add(new Block.Window(shown, this.sheet.addressWidth(), this.sheet.addressEarliest(),
				this.sheet.addressTop(), this.sheet.addressBottom()));
		this.blocks.add(line(this.letter.placeAndDate(), this.styles.date()));
	}

	private void addBody() {
		double gap = this.styles.paragraphGap();
		this.blocks
			.add(new Block.Text(this.letter.subject(), this.styles.subject(), true, this.styles.leading() * 1.5, true));
		this.blocks.add(new Block.Text(this.letter.salutation(), this.styles.body(), false, gap * 1.6, true));
		List<String> paragraphs = this.letter.sections()
			.stream()
			.map(Section::paragraphs)
			.flatMap(List::stream)
			.toList();
		for (int i = 0; i < paragraphs.size(); i++) {
			boolean last = i >= paragraphs.size() - KEPT_WITH_CLOSE;
			this.blocks.add(new Block.Text(paragraphs.get(i), this.styles.body(), false, gap, last));
		}
	}

	private void addSignature() {
		this.blocks
			.add(new Block.Text(this.letter.close(), this.styles.body(), false, this.styles.leading() * 0.8, true));
		this.blocks.add(new Block.Room(this.styles.signatureRoom()));
		List<String> lines = this.letter.signature();
		for (int i = 0; i < lines.size(); i++) {
			Style style = (i == 0) ? this.styles.body() : this.styles.title();
			this.blocks.add(new Block.Text(lines.get(i), style, false, 0, i < lines.size() - 1));
		}
	}

	private void addEnclosures() {
		double before = this.styles.leading();
		for (String text : this.letter.enclosures()) {
			this.blocks.add(new Block.Text(text, this.styles.enclosures(), false, before, false));
			before = 0;
		}
	}

	private Document finished() {
		Letter.Furniture words = this.letter.furniture();
		return new Document(this.sheet.size(), this.sheet.margins(), this.letter.language(), this.letter.subject(),
				this.letter.letterhead().company(), this.blocks,
				new Document.Furniture(words.pageOf(), this.styles.pageLabel(), this.letter.mark()));
	}

	private static Block line(String text, Style style) {
		return new Block.Text(text, style, false, 0, false);
	}

}
