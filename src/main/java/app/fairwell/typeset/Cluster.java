package app.fairwell.typeset;

/**
 * The smallest piece of text that has a shape of its own: a letter with its marks, or an
 * orthographic syllable.
 *
 * @param code what it is
 * @param advance how far the pen moves with kerning, in thousandths of the type size
 */
record Cluster(Code code, double advance) {

	/**
	 * What one code of an embedded font stands for. It has one shape and one text, so
	 * that a reader always finds the text again.
	 *
	 * @param glyph its shape
	 * @param text its characters
	 */
	record Code(Glyph glyph, String text) {
	}

}
