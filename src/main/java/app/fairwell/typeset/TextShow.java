package app.fairwell.typeset;

import org.jspecify.annotations.Nullable;

/**
 * Writes the operators that show a line: codes of embedded fonts, and between them the
 * moves that bring each cluster to its place.
 */
final class TextShow {

	/**
	 * Nearer than this, in thousandths of the type size, a cluster stands well enough.
	 */
	private static final double NEAR = 0.5;

	private final Operators operators;

	private final Resources resources;

	private final Style style;

	private @Nullable FontFace face;

	private boolean inCodes;

	private double wanted;

	private double reached;

	TextShow(Operators operators, Resources resources, Style style) {
		this.operators = operators;
		this.resources = resources;
		this.style = style;
	}

	void show(Line line) {
		for (Line.Piece piece : line.pieces()) {
			show(piece.word());
			if (piece.spaced()) {
				show(this.resources.space(this.style.weight()));
			}
		}
		leaveArray();
	}

	private void show(ShapedWord word) {
		for (ShapedWord.Run run : word.runs()) {
			take(run.face());
			EmbeddedFont font = this.resources.font(run.face());
			for (Cluster cluster : run.clusters()) {
				show(cluster, font);
			}
		}
	}

	private void take(FontFace next) {
		if (this.face != next) {
			leaveArray();
			this.operators.put("/" + this.resources.font(next).name() + " ").numbers(this.style.size()).put("Tf [");
			this.face = next;
		}
	}

	private void show(Cluster cluster, EmbeddedFont font) {
		double move = this.wanted - this.reached;
		if (Math.abs(move) > NEAR) {
			leaveCodes();
			long rounded = Math.round(move);
			this.operators.numbers(-rounded);
			this.reached += rounded;
		}
		if (!this.inCodes) {
			this.operators.put("<");
			this.inCodes = true;
		}
		int code = font.code(cluster.code());
		this.operators.code(code);
		this.reached += font.width(code);
		this.wanted += cluster.advance();
	}

	private void leaveCodes() {
		if (this.inCodes) {
			this.operators.put(">");
			this.inCodes = false;
		}
	}

	private void leaveArray() {
		leaveCodes();
		if (this.face != null) {
			this.operators.put("] TJ\n");
			this.face = null;
		}
	}

}
