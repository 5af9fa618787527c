package app.fairwell.export;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.fairwell.letter.Letter;
import app.fairwell.typeset.Margins;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/**
 * The letters in a Word file, each on pages of its own: paper, margins, and a label on
 * the second page and those after it.
 */
final class WordPages {

	private static final Pattern NUMBER = Pattern.compile("\\{(page|pages)}");

	private final XWPFDocument file;

	private final SheetMeasures sheet;

	private final LetterStyles type;

	private final WordLeading leading;

	WordPages(XWPFDocument file, SheetMeasures sheet, LetterStyles type, WordLeading leading) {
		this.file = file;
		this.sheet = sheet;
		this.type = type;
		this.leading = leading;
	}

	/**
	 * Writes a letter.
	 * @param letter the letter
	 * @param logo the picture of the letterhead, or null
	 * @param preface what stands above the letter, or null
	 * @return its last paragraph
	 */
	XWPFParagraph add(Letter letter, byte @Nullable [] logo, @Nullable String preface) {
		return new WordLetter(letter, this.file, this.sheet, this.type, this.leading).write(logo, preface);
	}

	/**
	 * Describes the pages of a letter that others follow.
	 * @param last its last paragraph
	 * @param letter the letter
	 * @param pages how many pages it has, for programs that cannot count those of one
	 * letter among several
	 */
	void endSection(XWPFParagraph last, Letter letter, int pages) {
		describe(last.getCTP().getPPr().addNewSectPr(), letter, pages);
	}

	/**
	 * Describes the pages of the last letter.
	 * @param letter the letter
	 * @param pages how many pages it has, or 0 where it is alone in its file
	 */
	void endFile(Letter letter, int pages) {
		describe(this.file.getDocument().getBody().addNewSectPr(), letter, pages);
	}

	private void describe(CTSectPr section, Letter letter, int pages) {
		XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(this.file, section);
		addWhite(policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph());
		if (letter.mark() != null) {
			addMark(policy.createHeader(XWPFHeaderFooterPolicy.FIRST), letter.mark(), letter.language());
			addMark(policy.getDefaultHeader(), letter.mark(), letter.language());
		}
		addLabel(policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT).createParagraph(), letter, pages);
		section.addNewType().setVal(STSectionMark.NEXT_PAGE);
		CTPageSz size = section.addNewPgSz();
		size.setW(twips(this.sheet.size().width()));
		size.setH(twips(this.sheet.size().height()));
		addMargins(section.addNewPgMar());
		section.addNewPgNumType().setStart(BigInteger.ONE);
		section.addNewTitlePg();
	}

	private void addMargins(CTPageMar written) {
		Margins margins = this.sheet.margins();
		written.setTop(twips(margins.firstTop()));
		written.setHeader(twips(margins.firstTop()));
		written.setRight(twips(margins.right()));
		written.setBottom(twips(margins.bottom()));
		written.setFooter(twips(margins.bottom() / 2 - this.type.pageLabel().leading() / 2));
		written.setLeft(twips(margins.left()));
		written.setGutter(BigInteger.ZERO);
	}

	// Word has one upper margin for all pages; the first has no header and begins higher
	private void addWhite(XWPFParagraph header) {
		header.setStyle(WordStyle.HEADER.id());
		Margins margins = this.sheet.margins();
		header.setSpacingBetween(margins.top() - margins.firstTop(), LineSpacingRule.EXACT);
	}

	// In a frame at the edge of the paper, so that no word of the letter moves for it
	private void addMark(XWPFHeader header, String mark, Locale language) {
		XWPFParagraph paragraph = header.createParagraph();
		paragraph.setStyle(WordStyle.MARK.id());
		WordFrame.acrossBottom(paragraph, this.type.mark().leading(), this.sheet);
		new WordText(language).write(paragraph, mark);
	}

	private void addLabel(XWPFParagraph footer, Letter letter, int pages) {
		footer.setStyle(WordStyle.FOOTER.id());
		WordText words = new WordText(letter.language());
		String label = letter.furniture().pageOf();
		Matcher number = NUMBER.matcher(label);
		int start = 0;
		while (number.find()) {
			words.write(footer, label.substring(start, number.start()));
			CTSimpleField field = footer.getCTP().addNewFldSimple();
			boolean page = number.group(1).equals("page");
			field.setInstr(page ? "PAGE" : (pages > 0) ? "SECTIONPAGES" : "NUMPAGES");
			field.addNewR().addNewT().setStringValue(page ? "2" : Integer.toString(Math.max(2, pages)));
			start = number.end();
		}
		words.write(footer, label.substring(start));
	}

	private static BigInteger twips(double points) {
		return BigInteger.valueOf(WordFile.twips(points));
	}

}
