package app.fairwell.letter;

import java.util.List;

/**
 * One part of a letter's body.
 *
 * @param kind what the part is for
 * @param text its words: one or more paragraphs with an empty line between them, never
 * blank
 */
public record Section(SectionKind kind, String text) {

	public Section {
		if (text.isBlank()) {
			throw new IllegalArgumentException("A section has words: " + kind.id());
		}
	}

	/**
	 * The paragraphs of this section.
	 * @return at least one paragraph, in order
	 */
	public List<String> paragraphs() {
		return List.of(this.text.strip().split("\\n\\s*\\n"));
	}

}
