package app.fairwell.draft;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.fairwell.letter.SectionKind;
import app.fairwell.tone.Finding;
import app.fairwell.tone.ReviewedLetter;
import app.fairwell.tone.ToneContext;
import app.fairwell.tone.ToneReview;

import org.springframework.stereotype.Service;

/**
 * Reads drafts for their tone (product.md F). It never stops anybody from saving what
 * they want.
 */
@Service
public class ToneReading {

	private final KnownFindings known = new KnownFindings();

	private final ToneReview review;

	private final IgnoredRemarks ignored;

	ToneReading(ToneReview review, IgnoredRemarks ignored) {
		this.review = review;
		this.ignored = ignored;
	}

	/**
	 * What is to be said about a draft as it stands.
	 * @param draft the draft
	 * @return the remarks, those that somebody ignores among them
	 */
	public DraftRemarks of(DraftView draft) {
		ToneContext context = ToneContexts.of(draft.kind(), draft.language(), draft.framing(),
				ToneContexts.known(draft.answers(), draft.progress().day(), draft.privateNotes()));
		List<SectionView> printed = draft.sections().stream().filter(SectionView::printed).toList();
		Map<SectionKind, List<Finding>> found = new EnumMap<>(SectionKind.class);
		printed.forEach((section) -> found.put(section.kind(), found(section.text(), context)));
		ReviewedLetter letter = new ReviewedLetter(draft.salutation(),
				printed.stream()
					.map((section) -> new ReviewedLetter.Part(section.kind().id(), section.text()))
					.toList());
		List<Finding> whole = this.known.in(context, letter, () -> this.review.reviewLetter(context, letter))
			.stream()
			.filter((finding) -> !isAsAnswered(finding, draft))
			.toList();
		boolean nothing = whole.isEmpty() && found.values().stream().allMatch(List::isEmpty);
		return remarks(printed, found, whole, nothing ? Map.of() : this.ignored.of(draft.id()));
	}

	private List<Finding> found(String text, ToneContext context) {
		return this.known.in(context, text, () -> this.review.review(text, context));
	}

	// An amount or a day typed into the practical details is in the form too
	private static boolean isAsAnswered(Finding finding, DraftView draft) {
		return !finding.sentence().isEmpty() && draft.sections()
			.stream()
			.anyMatch((section) -> section.suggested() != null && section.suggested().contains(finding.sentence()));
	}

	private static DraftRemarks remarks(List<SectionView> printed, Map<SectionKind, List<Finding>> found,
			List<Finding> whole, Map<String, String> ignored) {
		Map<SectionKind, Remarks> sections = new LinkedHashMap<>();
		printed.forEach((section) -> sections.put(section.kind(),
				Remarks.of(section.text(), found.get(section.kind()), ignored)));
		return new DraftRemarks(sections, Remarks.of("", whole, ignored).all());
	}

}
