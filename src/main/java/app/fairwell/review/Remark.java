package app.fairwell.review;

import java.util.List;

import app.fairwell.draft.SectionView;
import app.fairwell.draft.TextPiece;
import app.fairwell.draft.WordDifference;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a page.
 *
 * @param comment the comment
 * @param section the section that it is about, as it stands, or null
 * @param change the section against the wording suggested, empty without one
 */
record Remark(CommentView comment, @Nullable SectionView section, List<TextPiece> change) {

	static Remark of(CommentView comment, @Nullable SectionView section) {
		boolean suggests = comment.wording() != null && section != null && comment.open();
		return new Remark(comment, section,
				suggests ? WordDifference.between(section.text(), comment.wording()) : List.of());
	}

	/**
	 * Whether the section was changed after the wording was suggested.
	 * @return true if the suggestion does not know what stands
	 */
	public boolean stale() {
		return this.comment.open() && this.comment.wording() != null && this.comment.sectionVersion() != null
				&& (this.section == null || this.section.version() != this.comment.sectionVersion());
	}

	/**
	 * Whether its wording could be taken over into a letter that is being written.
	 * @return true for an open suggestion to a section that is there
	 */
	public boolean takeable() {
		return this.comment.open() && this.comment.wording() != null && this.section != null;
	}

}
