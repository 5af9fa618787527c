package app.fairwell.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What differs between two states of a draft.
 *
 * @param older the older version, or null when there was nothing before
 * @param newer the newer version, or null for the draft as it stands
 * @param passages what differs, in the order of the letter, the answers after it
 * @param moved whether sections stand in another order
 */
public record VersionDifference(@Nullable VersionRow older, @Nullable VersionRow newer, List<Passage> passages,
		boolean moved) {

	/**
	 * Whether nothing differs, for the template.
	 * @return true if the two states are the same
	 */
	public boolean isNone() {
		return this.passages.isEmpty() && !this.moved;
	}

	/**
	 * One passage that differs.
	 *
	 * @param label the key of the message that names it
	 * @param pieces its words
	 */
	public record Passage(String label, List<TextPiece> pieces) {
	}

}
