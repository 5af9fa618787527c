package app.fairwell.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a text apart into the pieces between which a line may break: after a space, and
 * inside a long word after a hyphen, a slash or a dash. A danda never begins a line, even
 * if it is typed after a space.
 */
final class Words {

	/** A word longer than this part of the measure may break inside. */
	private static final double LONG = 0.5;

	/** What ends a sentence or a part of one; some people type a space before it. */
	private static final String ENDS = "\u0964\u0965?!:;,";

	private final Shaper shaper;

	private final double measure;

	private final List<Line.Piece> pieces = new ArrayList<>();

	private Words(Shaper shaper, double measure) {
		this.shaper = shaper;
		this.measure = measure;
	}

	/**
	 * The pieces of a text without line feeds.
	 * @param text prepared characters
	 * @param shaper what shapes them
	 * @param measure the width of a line in thousandths of the type size
	 * @param spaced whether a space follows the text
	 * @return pieces, of which at most an end of a sentence is beyond the measure
	 */
	static List<Line.Piece> of(String text, Shaper shaper, double measure, boolean spaced) {
		Words words = new Words(shaper, measure);
		int start = 0;
		while (start < text.length()) {
			int end = endOfWord(text, start);
			if (end > start) {
				words.add(text.substring(start, end), end < text.length() || spaced);
			}
			start = end + 1;
		}
		return words.pieces;
	}

	private static int endOfWord(String text, int start) {
		int end = text.indexOf(' ', start);
		while (end >= 0 && endsSentence(text, end)) {
			end = text.indexOf(' ', afterSpaces(text, end));
		}
		return (end < 0) ? text.length() : end;
	}

	private static boolean endsSentence(String text, int index) {
		int next = afterSpaces(text, index);
		return next < text.length() && ENDS.indexOf(text.charAt(next)) >= 0;
	}

	private static int afterSpaces(String text, int index) {
		int next = index;
		while (next < text.length() && text.charAt(next) == ' ') {
			next++;
		}
		return next;
	}

	private void add(String word, boolean spaced) {
		ShapedWord shaped = this.shaper.shape(word);
		if (shaped.width() <= this.measure * LONG) {
			this.pieces.add(new Line.Piece(shaped, spaced));
			return;
		}
		int start = 0;
		for (int i = 1; i < word.length(); i++) {
			if (mayBreakBefore(word, i)) {
				addFitting(word.substring(start, i), false);
				start = i;
			}
		}
		addFitting(word.substring(start), spaced);
	}

	private static boolean mayBreakBefore(String word, int index) {
		char before = word.charAt(index - 1);
		boolean separator = before == '-' || before == '/'
				|| (before >= 0x2010 && before <= 0x2015 && before != 0x2011);
		return separator && Character.isLetterOrDigit(word.codePointAt(index));
	}

	private void addFitting(String part, boolean spaced) {
		ShapedWord shaped = this.shaper.shape(part);
		if (shaped.width() <= this.measure) {
			this.pieces.add(new Line.Piece(shaped, spaced));
			return;
		}
		int start = 0;
		int end = 0;
		double width = 0;
		for (ShapedWord.Run run : shaped.runs()) {
			for (Cluster cluster : run.clusters()) {
				// What ends a sentence may hang over the edge
				if (width + cluster.advance() > this.measure && end > start && !endsSentence(part, end)) {
					this.pieces.add(new Line.Piece(this.shaper.shape(part.substring(start, end)), false));
					start = end;
					width = 0;
				}
				width += cluster.advance();
				end += cluster.code().text().length();
			}
		}
		this.pieces.add(new Line.Piece(this.shaper.shape(part.substring(start)), spaced));
	}

}
