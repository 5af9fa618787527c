package app.fairwell.typeset;

/**
 * How text looks.
 *
 * @param weight its weight
 * @param size the size of the type in points
 * @param leading from one baseline to the next, in points
 * @param grey from 0 (black) to 1 (white)
 * @param alignment to which side its lines are set
 */
public record Style(Weight weight, double size, double leading, double grey, Alignment alignment) {

	/**
	 * The same style, set to the right.
	 * @return a new style
	 */
	public Style right() {
		return new Style(this.weight, this.size, this.leading, this.grey, Alignment.RIGHT);
	}

}
