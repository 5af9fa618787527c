package app.fairwell.review;

import java.util.List;

import app.fairwell.draft.SectionView;
import app.fairwell.draft.TextPiece;
import org.jspecify.annotations.Nullable;

/**
 * One section as a reviewer reads it.
 *
 * @param section the section
 * @param changes its words against those suggested, empty where nobody changed them
 * @param moved whether it stands elsewhere than suggested
 * @param other the same in another language, or null
 * @param otherStands whether the other language says what stands, not only what was
 * suggested
 * @param mark the mark of its words
 * @param remarks the comments on it
 */
record SectionReading(SectionView section, List<TextPiece> changes, boolean moved, @Nullable String other,
		boolean otherStands, String mark, List<Remark> remarks) {

	/**
	 * Whether somebody wrote it by hand.
	 * @return true if there are changes to show
	 */
	public boolean byHand() {
		return !this.changes.isEmpty();
	}

}
