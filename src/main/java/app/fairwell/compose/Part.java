package app.fairwell.compose;

import app.fairwell.compose.SheetSaving.Refusal;
import app.fairwell.draft.Remarks;
import app.fairwell.draft.SectionView;
import org.jspecify.annotations.Nullable;

/**
 * One section on the sheet, to be edited in place. Public, so that the expressions of
 * templates can be compiled.
 *
 * @param section the section as it stands
 * @param refusal words that could not be saved and why, or null
 * @param news whether changed answers brought another suggestion just now
 * @param remarks what the tone review says about the words that stand
 */
public record Part(SectionView section, @Nullable Refusal refusal, boolean news, Remarks remarks) {

	private static final int CHARACTERS_A_LINE = 88;

	/**
	 * The words in the box: those that were refused rather than those that stand, so that
	 * nothing typed is lost.
	 * @return the words
	 */
	public String text() {
		return (this.refusal != null) ? this.refusal.text() : this.section.text();
	}

	/**
	 * Why the words in the box are not saved.
	 * @return the end of the key of a message, or null
	 */
	public @Nullable String problem() {
		return (this.refusal != null) ? this.refusal.problem() : null;
	}

	/**
	 * What stands in the words and cannot be printed.
	 * @return the characters, with spaces between them
	 */
	public String found() {
		return (this.refusal != null) ? String.join(" ", this.refusal.found()) : "";
	}

	/**
	 * Whether other words would be saved (product.md L2).
	 * @return true if the page says beside the box what is wrong with these
	 */
	public boolean mendable() {
		return this.refusal != null && this.refusal.isMendable();
	}

	/**
	 * Whether the person has to choose between two texts (product.md E5).
	 * @return true after a conflict
	 */
	public boolean undecided() {
		return Refusal.CONFLICT.equals(problem());
	}

	/**
	 * How many lines the words take, for browsers whose boxes do not grow by themselves.
	 * @return at least one
	 */
	public int rows() {
		return Math.max(1, text().lines().mapToInt((line) -> 1 + line.length() / CHARACTERS_A_LINE).sum());
	}

}
