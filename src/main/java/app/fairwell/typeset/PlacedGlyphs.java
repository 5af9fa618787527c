package app.fairwell.typeset;

import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What HarfBuzz gave for a run of text: glyphs at their places, in font units, each with
 * the beginning of the syllable that it belongs to.
 */
final class PlacedGlyphs {

	/** The JDK's mark of a glyph that is not drawn. */
	private static final int NO_GLYPH = 0xFFFE;

	private final String text;

	private final int[] ids;

	private final double[] x;

	private final double[] y;

	private final int[] syllables;

	private int count;

	private PlacedGlyphs(String text, int most) {
		this.text = text;
		this.ids = new int[most];
		this.x = new double[most + 1];
		this.y = new double[most];
		this.syllables = new int[most + 1];
	}

	static PlacedGlyphs of(GlyphVector glyphs, String text) {
		PlacedGlyphs placed = new PlacedGlyphs(text, glyphs.getNumGlyphs());
		for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
			if (glyphs.getGlyphCode(i) < NO_GLYPH) {
				placed.add(glyphs.getGlyphCode(i), glyphs.getGlyphPosition(i),
						Syllables.startOf(text, glyphs.getGlyphCharIndex(i)));
			}
		}
		placed.x[placed.count] = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
		placed.syllables[placed.count] = text.length();
		placed.tellFromTheBeginning();
		if (!placed.isInOrder()) {
			placed.makeOneSyllable();
		}
		return placed;
	}

	private void add(int id, Point2D place, int syllable) {
		this.ids[this.count] = id;
		this.x[this.count] = place.getX();
		this.y[this.count] = -place.getY();
		this.syllables[this.count] = syllable;
		this.count++;
	}

	/** A joiner at the beginning has a glyph or none, as the JDK is older or newer. */
	private void tellFromTheBeginning() {
		int first = this.syllables[0];
		for (int i = 0; i < this.count && this.syllables[i] == first; i++) {
			this.syllables[i] = 0;
		}
	}

	private boolean isInOrder() {
		boolean ordered = true;
		for (int i = 0; i < this.count; i++) {
			ordered &= this.syllables[i] <= this.syllables[i + 1];
		}
		return ordered;
	}

	/** The drawing stays right, and the text is told as a whole. */
	private void makeOneSyllable() {
		for (int i = 0; i < this.count; i++) {
			this.syllables[i] = 0;
		}
	}

	int count() {
		return this.count;
	}

	int endOfSyllable(int from) {
		int to = from + 1;
		while (to < this.count && this.syllables[to] == this.syllables[from]) {
			to++;
		}
		return to;
	}

	/**
	 * The cluster that some of the glyphs make.
	 * @param face the face that they come from
	 * @param from the first of them
	 * @param to the one after the last
	 * @return the cluster with its text
	 */
	Cluster cluster(FontFace face, int from, int to) {
		String told = this.text.substring(this.syllables[from], this.syllables[to]);
		double advance = this.x[to] - this.x[from];
		boolean own = to == from + 1 && this.y[from] == 0 && this.ids[from] != 0;
		Glyph glyph = own ? Glyph.own(this.ids[from], face.tables().advance(this.ids[from]))
				: Glyph.together(parts(from, to), (int) Math.round(advance));
		return new Cluster(new Cluster.Code(glyph, told), face.thousandths(advance));
	}

	// Glyph 0, the box of an unknown character, is a part as well: a PDF/A may not show
	// it under its own number, and an unknown character must not vanish.
	private List<Glyph.Part> parts(int from, int to) {
		List<Glyph.Part> parts = new ArrayList<>();
		for (int i = from; i < to; i++) {
			parts.add(new Glyph.Part(this.ids[i], (int) Math.round(this.x[i] - this.x[from]),
					(int) Math.round(this.y[i])));
		}
		return parts;
	}

}
