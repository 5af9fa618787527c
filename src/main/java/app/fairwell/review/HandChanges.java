package app.fairwell.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import app.fairwell.draft.DraftView;
import app.fairwell.draft.SectionView;
import app.fairwell.letter.Section;
import app.fairwell.letter.SectionKind;

/**
 * What people changed by hand against what is suggested (product.md G2).
 *
 * @param written sections with other words
 * @param omitted sections that are left out
 * @param moved sections that stand elsewhere
 */
record HandChanges(List<SectionKind> written, List<SectionKind> omitted, List<SectionKind> moved) {

	static HandChanges of(DraftView draft) {
		return new HandChanges(
				draft.sections()
					.stream()
					.filter((section) -> section.touched() && !section.text().equals(section.suggested()))
					.map(SectionView::kind)
					.toList(),
				draft.sections().stream().filter(SectionView::omitted).map(SectionView::kind).toList(), moved(draft));
	}

	/** Whoever stands outside of the longest run that is in order has moved. */
	private static List<SectionKind> moved(DraftView draft) {
		List<SectionKind> suggested = draft.frame().sections().stream().map(Section::kind).toList();
		List<SectionKind> present = draft.sections()
			.stream()
			.map(SectionView::kind)
			.filter(suggested::contains)
			.toList();
		List<SectionKind> moved = new ArrayList<>(present);
		moved.removeAll(inOrder(present, suggested));
		return List.copyOf(moved);
	}

	private static List<SectionKind> inOrder(List<SectionKind> present, List<SectionKind> suggested) {
		int[] lengths = new int[present.size()];
		int[] before = new int[present.size()];
		Arrays.fill(before, -1);
		int last = -1;
		for (int i = 0; i < present.size(); i++) {
			lengths[i] = 1;
			for (int j = 0; j < i; j++) {
				boolean ordered = suggested.indexOf(present.get(j)) < suggested.indexOf(present.get(i));
				if (ordered && lengths[j] + 1 > lengths[i]) {
					lengths[i] = lengths[j] + 1;
					before[i] = j;
				}
			}
			last = (last < 0 || lengths[i] > lengths[last]) ? i : last;
		}
		List<SectionKind> run = new ArrayList<>();
		for (int i = last; i >= 0; i = before[i]) {
			run.add(present.get(i));
		}
		return run;
	}

	/**
	 * Whether the letter stands as it was suggested, for the template.
	 * @return true if nobody changed a thing
	 */
	public boolean isNone() {
		return this.written.isEmpty() && this.omitted.isEmpty() && this.moved.isEmpty();
	}

}
