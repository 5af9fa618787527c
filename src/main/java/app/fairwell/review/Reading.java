package app.fairwell.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import app.fairwell.draft.DraftView;
import app.fairwell.draft.SectionView;
import app.fairwell.draft.WordDifference;
import app.fairwell.letter.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A letter section by section, with what was changed by hand, what it says in another
 * language, and what people say about it (product.md G2, G3).
 *
 * @param sections the sections in order
 * @param remarks the comments on the whole letter, and those on sections that are gone
 * @param changes what was changed by hand
 */
record Reading(List<SectionReading> sections, List<Remark> remarks, HandChanges changes) {

	static Reading of(DraftView draft, @Nullable OtherLanguage other, List<CommentView> comments) {
		HandChanges changes = HandChanges.of(draft);
		List<SectionReading> sections = draft.sections()
			.stream()
			.map((section) -> section(section, changes, other, comments))
			.toList();
		List<Remark> remarks = comments.stream()
			.filter((comment) -> comment.section() == null || draft.section(comment.section()).isEmpty())
			.map((comment) -> Remark.of(comment, null))
			.toList();
		return new Reading(sections, remarks, changes);
	}

	private static SectionReading section(SectionView section, HandChanges changes, @Nullable OtherLanguage other,
			List<CommentView> comments) {
		SectionKind kind = section.kind();
		String suggested = Objects.requireNonNullElse(section.suggested(), "");
		boolean byHand = changes.written().contains(kind);
		String entered = (other != null && byHand) ? other.entered(section.text()).orElse(null) : null;
		String told = (other != null) ? other.suggested(kind).orElse(null) : null;
		return new SectionReading(section, byHand ? WordDifference.between(suggested, section.text()) : List.of(),
				changes.moved().contains(kind), (entered != null) ? entered : told, entered != null || !byHand,
				CommentForm.mark(section.text()),
				comments.stream()
					.filter((comment) -> comment.section() == kind)
					.map((comment) -> Remark.of(comment, section))
					.toList());
	}

	/**
	 * How many comments ask for something.
	 * @return the open ones
	 */
	public long open() {
		return Stream
			.concat(this.remarks.stream(), this.sections.stream().flatMap((section) -> section.remarks().stream()))
			.filter((remark) -> remark.comment().open())
			.count();
	}

}
