package app.fairwell.typeset;

import java.util.List;

/**
 * A shape of a face: one of its own glyphs, or several set together, which become one
 * composite glyph of the embedded font. Measures are font units.
 *
 * @param id the glyph's number in the face, or -1 for one that is set together
 * @param parts what it is set together from, empty for one of the face's own
 * @param advance how far the pen moves
 */
record Glyph(int id, List<Part> parts, int advance) {

	static Glyph own(int id, int advance) {
		return new Glyph(id, List.of(), advance);
	}

	static Glyph together(List<Part> parts, int advance) {
		return new Glyph(-1, List.copyOf(parts), Math.max(0, advance));
	}

	boolean composed() {
		return this.id < 0;
	}

	/**
	 * A glyph of the face at its place in another one.
	 *
	 * @param id the glyph's number in the face
	 * @param x how far it is moved to the right
	 * @param y how far it is moved upwards
	 */
	record Part(int id, int x, int y) {
	}

}
