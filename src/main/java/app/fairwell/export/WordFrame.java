package app.fairwell.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;

import javax.imageio.ImageIO;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/**
 * What stands at a fixed place of a page in a Word file, beside the text.
 */
final class WordFrame {

	/** The highest place that every printer reaches, in points. */
	private static final double TOP = 16;

	private WordFrame() {
	}

	/**
	 * Puts a paragraph above the text.
	 * @param paragraph the paragraph
	 * @param sheet the paper
	 */
	static void acrossTop(XWPFParagraph paragraph, SheetMeasures sheet) {
		double width = sheet.besideAddress() + sheet.addressWidth();
		CTFramePr frame = frame(paragraph, TOP);
		frame.setW(BigInteger.valueOf(WordFile.twips(width)));
		frame.setWrap(STWrap.NOT_BESIDE);
	}

	/**
	 * Puts a picture into the upper right corner.
	 * @param paragraph an empty paragraph
	 * @param logo a PNG file
	 * @param description what it shows
	 * @param sheet the paper
	 */
	static void logo(XWPFParagraph paragraph, byte[] logo, String description, SheetMeasures sheet) {
		try {
			BufferedImage picture = ImageIO.read(new ByteArrayInputStream(logo));
			double scale = Math.min(LetterDocument.LOGO_WIDTH / picture.getWidth(),
					LetterDocument.LOGO_HEIGHT / picture.getHeight());
			XWPFRun run = paragraph.createRun();
			run.addPicture(new ByteArrayInputStream(logo), PictureType.PNG, "logo.png",
					Units.toEMU(picture.getWidth() * scale), Units.toEMU(picture.getHeight() * scale));
			CTNonVisualDrawingProps properties = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
			properties.setId(properties.getId() + 1);
			properties.setDescr(description);
		}
		catch (IOException | InvalidFormatException ex) {
			throw new IllegalStateException("The logo of the business is no picture", ex);
		}
		paragraph.setSpacingBetween(1, LineSpacingRule.AUTO);
		CTFramePr frame = frame(paragraph, sheet.margins().firstTop());
		frame.setXAlign(STXAlign.RIGHT);
		frame.setWrap(STWrap.AROUND);
	}

	/**
	 * Puts a paragraph below the text, at the edge of the page.
	 * @param paragraph the paragraph
	 * @param leading the height of its line in points
	 * @param sheet the paper
	 */
	static void acrossBottom(XWPFParagraph paragraph, double leading, SheetMeasures sheet) {
		CTFramePr frame = frame(paragraph, sheet.size().height() - TOP - leading);
		frame.setW(BigInteger.valueOf(WordFile.twips(sheet.besideAddress() + sheet.addressWidth())));
		frame.setWrap(STWrap.AROUND);
	}

	private static CTFramePr frame(XWPFParagraph paragraph, double top) {
		CTFramePr frame = (paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr())
			.addNewFramePr();
		frame.setHAnchor(STHAnchor.MARGIN);
		frame.setVAnchor(STVAnchor.PAGE);
		frame.setY(BigInteger.valueOf(WordFile.twips(top)));
		return frame;
	}

}
