package app.fairwell.typeset;

import java.util.List;

/**
 * A word as it is drawn, for any size.
 *
 * @param runs its runs, each in one face
 * @param width in thousandths of the type size
 */
record ShapedWord(List<Run> runs, double width) {

	static ShapedWord of(List<Run> runs) {
		double width = 0;
		for (Run run : runs) {
			for (Cluster cluster : run.clusters()) {
				width += cluster.advance();
			}
		}
		return new ShapedWord(List.copyOf(runs), width);
	}

	/**
	 * A part of a word in one face.
	 *
	 * @param face the face
	 * @param clusters its clusters from left to right
	 */
	record Run(FontFace face, List<Cluster> clusters) {
	}

}
