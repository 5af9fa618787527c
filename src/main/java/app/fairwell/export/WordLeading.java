package app.fairwell.export;

import java.util.Locale;

import app.fairwell.typeset.Style;

/**
 * How far the lines of a Word file are apart. Word and others leave our fonts as much
 * room as these ask for, more than paper has: so a line with numbers among Indic words
 * would stand farther from the next than one without, unless the distance is exact.
 *
 * @param exact whether lines never grow
 */
record WordLeading(boolean exact) {

	/** What Noto Serif asks for by itself, in type sizes. */
	private static final double PLAIN = 1.37;

	/** What an Indic face beside it asks for. */
	private static final double MIXED = 1.7;

	/** What keeps programs from cutting off the highest signs. */
	private static final double COMPLEX = 1.54;

	static WordLeading of(Locale language) {
		return new WordLeading(Script.ofLanguage(language).isPresent());
	}

	double of(Style style) {
		return Math.max(style.leading(), style.size() * (this.exact ? COMPLEX : PLAIN));
	}

	/**
	 * How high a line becomes.
	 * @param style its style
	 * @param text its words
	 * @return points
	 */
	double of(Style style, String text) {
		return grows(text) ? Math.max(of(style), style.size() * MIXED) : of(style);
	}

	boolean grows(String text) {
		return !this.exact && ScriptRun.of(text, null).stream().anyMatch((run) -> run.script() != null);
	}

}
