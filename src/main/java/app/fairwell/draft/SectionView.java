package app.fairwell.draft;

import app.fairwell.letter.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * One section of a draft, to read.
 *
 * @param kind what the section is for
 * @param suggested what the answers suggest, or null when they suggest no such section
 * any more
 * @param text the words as they stand, possibly empty
 * @param touched whether a person changed the words by hand
 * @param omitted whether the section is left out of the letter
 * @param position its place among the sections, from 0
 * @param version the version to name when changing it
 */
public record SectionView(SectionKind kind, @Nullable String suggested, String text, boolean touched, boolean omitted,
		int position, long version) {

	/**
	 * Whether a changed answer suggests other words than those that stand.
	 * @return true if the suggestion should be shown beside the text
	 */
	public boolean differs() {
		return this.touched && this.suggested != null && !this.suggested.equals(this.text);
	}

	/**
	 * Whether the section stands in the letter.
	 * @return true if it has words and is not left out
	 */
	public boolean printed() {
		return !this.omitted && !this.text.isBlank();
	}

}
