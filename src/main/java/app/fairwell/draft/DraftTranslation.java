package app.fairwell.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.fairwell.letter.AsTyped;
import app.fairwell.letter.Letter;
import app.fairwell.letter.Section;
import app.fairwell.letter.SectionKind;

/**
 * The second print of a draft: sections that a person changed say what was entered for
 * them in the second language, or stand as they were typed and are marked.
 *
 * @param words words as typed, with what stands for them in the second language
 */
record DraftTranslation(Map<String, String> words) {

	Letter.Translation following(List<SectionView> printed, Letter.Translation composed) {
		List<Section> sections = printed.stream()
			.map((section) -> new Section(section.kind(), text(section, composed.letter())))
			.toList();
		return new Letter.Translation(composed.note(), composed.asTyped(), composed.letter().withSections(sections));
	}

	private String text(SectionView section, Letter composed) {
		if (!section.touched()) {
			Optional<String> text = find(section.kind(), composed);
			if (text.isPresent()) {
				return text.get();
			}
		}
		String entered = this.words.get(section.text().strip());
		return (entered != null) ? entered : AsTyped.mark(section.text());
	}

	private static Optional<String> find(SectionKind kind, Letter letter) {
		return letter.sections().stream().filter((section) -> section.kind() == kind).map(Section::text).findFirst();
	}

}
