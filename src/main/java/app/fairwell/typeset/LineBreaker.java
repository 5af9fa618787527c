package app.fairwell.typeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Breaks a paragraph into as few lines as it needs, and among those ways takes the one
 * whose right edge is calmest and whose last line is not a stump. Widths are thousandths
 * of the type size.
 */
final class LineBreaker {

	/** More than any raggedness, so that an evener edge never costs a line. */
	private static final double LINE = 1000;

	private static final double STUMP = 0.12;

	private static final double STUMP_COST = 0.05;

	/** What it costs to leave "28" or "I" at the end of a line, apart from its word. */
	private static final double TORN_COST = 0.03;

	private final List<Line.Piece> pieces;

	private final double measure;

	private final double space;

	private LineBreaker(List<Line.Piece> pieces, double measure, double space) {
		this.pieces = pieces;
		this.measure = measure;
		this.space = space;
	}

	/**
	 * Breaks a text into lines.
	 * @param text prepared characters; a line feed ends a line
	 * @param shaper what shapes its words
	 * @param measure how wide a line may be
	 * @return at least one line
	 */
	static List<Line> lines(String text, Shaper shaper, double measure) {
		List<Line> lines = new ArrayList<>();
		String[] parts = text.split("\n", -1);
		double space = shaper.shape(" ").width();
		for (int i = 0; i < parts.length; i++) {
			List<Line.Piece> pieces = Words.of(parts[i], shaper, measure, i < parts.length - 1);
			lines.addAll(new LineBreaker(pieces, measure, space).lines());
		}
		return lines;
	}

	private List<Line> lines() {
		int count = this.pieces.size();
		int[] begins = bestBegins();
		List<Line> lines = new ArrayList<>();
		for (int end = count; end > 0; end = begins[end]) {
			lines.add(new Line(List.copyOf(this.pieces.subList(begins[end], end)), width(begins[end], end)));
		}
		Collections.reverse(lines);
		return lines.isEmpty() ? List.of(new Line(List.of(), 0)) : lines;
	}

	// For each end of a line, where the line begins in the best way to get there.
	private int[] bestBegins() {
		int count = this.pieces.size();
		int[] begins = new int[count + 1];
		double[] costs = new double[count + 1];
		for (int end = 1; end <= count; end++) {
			costs[end] = Double.MAX_VALUE;
			double width = 0;
			for (int begin = end - 1; begin >= 0; begin--) {
				Line.Piece piece = this.pieces.get(begin);
				width += piece.word().width() + ((begin < end - 1 && piece.spaced()) ? this.space : 0);
				if (width > this.measure && begin < end - 1) {
					break;
				}
				double cost = costs[begin] + LINE + cost(width, begin, end);
				if (cost < costs[end]) {
					costs[end] = cost;
					begins[end] = begin;
				}
			}
		}
		return begins;
	}

	private double cost(double width, int begin, int end) {
		double filled = Math.min(1, width / this.measure);
		if (end == this.pieces.size()) {
			return (begin > 0 && filled < STUMP) ? STUMP_COST : 0;
		}
		boolean torn = this.pieces.get(end - 1).word().leansOnNext();
		return (1 - filled) * (1 - filled) + (torn ? TORN_COST : 0);
	}

	private double width(int begin, int end) {
		double width = 0;
		for (int i = begin; i < end; i++) {
			boolean spaced = i < end - 1 && this.pieces.get(i).spaced();
			width += this.pieces.get(i).word().width() + (spaced ? this.space : 0);
		}
		return width;
	}

}
