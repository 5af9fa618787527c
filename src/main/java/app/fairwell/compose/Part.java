package app.fairwell.compose;

import app.fairwell.draft.SectionView;
import org.jspecify.annotations.Nullable;

/**
 * One section on the sheet, to be edited in place.
 *
 * @param section the section as it stands
 * @param refused words that could not be saved, or null
 * @param problem why not: {@code conflict} when somebody else changed the section,
 * {@code too-long}, or null
 * @param news whether changed answers brought another suggestion just now
 */
record Part(SectionView section, @Nullable String refused, @Nullable String problem, boolean news) {

	private static final int CHARACTERS_A_LINE = 88;

	/**
	 * The words in the box: those that were refused rather than those that stand, so that
	 * nothing typed is lost.
	 * @return the words
	 */
	public String text() {
		return (this.refused != null) ? this.refused : this.section.text();
	}

	/**
	 * Whether the person has to choose between two texts (product.md E5).
	 * @return true after a conflict
	 */
	public boolean undecided() {
		return "conflict".equals(this.problem);
	}

	/**
	 * How many lines the words take, for browsers whose boxes do not grow by themselves.
	 * @return at least one
	 */
	public int rows() {
		return Math.max(1, text().lines().mapToInt((line) -> 1 + line.length() / CHARACTERS_A_LINE).sum());
	}

}
