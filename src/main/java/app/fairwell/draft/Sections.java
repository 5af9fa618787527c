package app.fairwell.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.fairwell.letter.Letter;
import app.fairwell.letter.Section;
import app.fairwell.letter.SectionKind;

/**
 * The sections of a draft in their order (product.md E3).
 */
class Sections {

	private final Draft draft;

	private final List<DraftSection> list;

	Sections(Draft draft, List<DraftSection> list) {
		this.draft = draft;
		this.list = list;
	}

	/**
	 * Takes what a letter suggests: untouched sections follow or disappear, touched ones
	 * stay, new ones come to stand after the one that the letter has before them.
	 * @param letter the letter that the answers suggest
	 */
	void follow(Letter letter) {
		Map<SectionKind, String> suggested = new EnumMap<>(SectionKind.class);
		letter.sections().forEach((section) -> suggested.put(section.kind(), section.text()));
		this.list.forEach((section) -> section.follow(suggested.get(section.kind())));
		this.list.removeIf(DraftSection::isGone);
		int place = 0;
		for (Section section : letter.sections()) {
			Optional<DraftSection> present = find(section.kind());
			if (present.isEmpty()) {
				insert(section.kind(), section.text(), place);
			}
			place = present.map(this.list::indexOf).orElse(place) + 1;
		}
	}

	Optional<DraftSection> find(SectionKind kind) {
		return this.list.stream().filter((section) -> section.kind() == kind).findFirst();
	}

	/**
	 * Does to a section what a person asks for.
	 * @param section one of these sections
	 * @param change what to do
	 */
	void change(DraftSection section, SectionChange change) {
		if (change instanceof SectionChange.Text text) {
			section.write(text.text());
		}
		else if (change instanceof SectionChange.Omission omission) {
			section.omit(omission.omitted());
		}
		else if (change instanceof SectionChange.Move move) {
			move(section, move.position());
		}
		else {
			section.returnToSuggestion();
		}
		this.list.removeIf(DraftSection::isGone);
	}

	private void move(DraftSection section, int position) {
		List<DraftSection> others = new ArrayList<>(this.list);
		others.remove(section);
		int place = Math.max(0, Math.min(position, others.size()));
		if (this.list.indexOf(section) != place) {
			section.moveTo(Ranks.at(others, place));
			this.list.remove(section);
			this.list.add(place, section);
		}
	}

	void bringBack(List<Snapshot.Part> parts) {
		List<SectionKind> kinds = parts.stream().map(Snapshot.Part::sectionKind).toList();
		this.list.removeIf((section) -> !kinds.contains(section.kind()));
		for (int place = 0; place < parts.size(); place++) {
			Snapshot.Part part = parts.get(place);
			DraftSection section = find(part.sectionKind()).orElse(null);
			if (section == null) {
				section = insert(part.sectionKind(), part.text(), place);
			}
			section.bringBack(part);
			move(section, place);
		}
	}

	SectionView view(DraftSection section) {
		return section.view(this.list.indexOf(section));
	}

	List<SectionView> views() {
		return IntStream.range(0, this.list.size()).mapToObj((i) -> this.list.get(i).view(i)).toList();
	}

	Map<SectionKind, Long> versions() {
		return this.list.stream().collect(Collectors.toMap(DraftSection::kind, DraftSection::version));
	}

	List<Snapshot.Part> parts() {
		return this.list.stream().map(DraftSection::part).toList();
	}

	List<String> texts() {
		return this.list.stream().map(DraftSection::text).toList();
	}

	private DraftSection insert(SectionKind kind, String text, int place) {
		DraftSection section = new DraftSection(this.draft, kind, text, Ranks.at(this.list, place));
		this.list.add(place, section);
		return section;
	}

}
