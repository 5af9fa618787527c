package app.fairwell.typeset;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * One font file: the JDK's HarfBuzz shapes with it, and its tables are what a PDF embeds.
 * Safe for use by many threads.
 */
final class FontFace {

	private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

	private final Font font;

	private final FontTables tables;

	private final double perEm;

	private FontFace(Font font, FontTables tables) {
		this.tables = tables;
		this.perEm = 1000.0 / tables.unitsPerEm();
		this.font = font.deriveFont(Map.of(TextAttribute.SIZE, (float) tables.unitsPerEm(), TextAttribute.KERNING,
				TextAttribute.KERNING_ON, TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
	}

	static FontFace load(String resource) {
		FontSetup.prepare();
		try (InputStream in = FontFace.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("There is no font file " + resource);
			}
			byte[] file = in.readAllBytes();
			return new FontFace(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file)),
					new FontTables(file));
		}
		catch (IOException | FontFormatException ex) {
			throw new IllegalStateException("The font file " + resource + " cannot be read", ex);
		}
	}

	boolean canDraw(int character) {
		return this.font.canDisplay(character);
	}

	/**
	 * Shapes a run of text.
	 * @param text characters that this face has
	 * @return their glyphs and places in font units, left to right
	 */
	GlyphVector layOut(String text) {
		return this.font.layoutGlyphVector(UNHINTED, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
	}

	FontTables tables() {
		return this.tables;
	}

	String postScriptName() {
		return this.font.getPSName();
	}

	/**
	 * Font units as thousandths of the type size.
	 * @param units font units
	 * @return thousandths
	 */
	double thousandths(double units) {
		return units * this.perEm;
	}

}
