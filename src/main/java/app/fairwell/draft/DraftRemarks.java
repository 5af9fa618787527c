package app.fairwell.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.fairwell.letter.SectionKind;

/**
 * What the tone review says about a draft (product.md F1, F3).
 *
 * @param sections about each section that stands in the letter
 * @param letter about the letter as a whole
 */
public record DraftRemarks(Map<SectionKind, Remarks> sections, List<Remark> letter) {

	public DraftRemarks {
		sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
		letter = List.copyOf(letter);
	}

	/**
	 * What is said about one section.
	 * @param kind its kind
	 * @return the remarks, none for a section that does not stand in the letter
	 */
	public Remarks of(SectionKind kind) {
		return this.sections.getOrDefault(kind, Remarks.NONE);
	}

	/**
	 * Where something is left to look at.
	 * @return ids of kinds of sections, in their order
	 */
	public List<String> places() {
		return this.sections.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().open().isEmpty())
			.map((entry) -> entry.getKey().id())
			.toList();
	}

	/**
	 * Whether nothing is left to look at.
	 * @return true if nothing was found by these rules, or all of it is ignored
	 */
	public boolean quiet() {
		return this.letter.stream().noneMatch(Remark::open)
				&& this.sections.values().stream().allMatch((remarks) -> remarks.open().isEmpty());
	}

}
