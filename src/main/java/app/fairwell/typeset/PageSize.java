package app.fairwell.typeset;

/**
 * A size of paper, upright. Measures are points of 1/72 inch.
 */
public enum PageSize {

	/** 210 by 297 mm. */
	A4(595.276, 841.89),
	/** 8.5 by 11 inches. */
	LETTER(612, 792);

	private final double width;

	private final double height;

	PageSize(double width, double height) {
		this.width = width;
		this.height = height;
	}

	/**
	 * How wide the paper is.
	 * @return points
	 */
	public double width() {
		return this.width;
	}

	/**
	 * How high the paper is.
	 * @return points
	 */
	public double height() {
		return this.height;
	}

}
