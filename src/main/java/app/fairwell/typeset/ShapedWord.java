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
	 * Whether a line should not end with this word: a number of one or two digits, as in
	 * a date, or a single letter.
	 * @return true if it reads better with the next word
	 */
	boolean leansOnNext() {
		if (this.runs.size() != 1 || this.runs.get(0).clusters().size() > 2) {
			return false;
		}
		List<Cluster> clusters = this.runs.get(0).clusters();
		boolean digits = clusters.stream()
			.allMatch((cluster) -> Character.isDigit(cluster.code().text().codePointAt(0)));
		return digits || (clusters.size() == 1 && Character.isLetter(clusters.get(0).code().text().codePointAt(0)));
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
