package app.fairwell.review;

import java.util.Map;
import java.util.Optional;

import app.fairwell.letter.Letter;
import app.fairwell.letter.Section;
import app.fairwell.letter.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A letter composed from the same answers in another language, for a reviewer to read.
 *
 * @param tag the tag of that language
 * @param letter the letter there, or null where it would be the same language
 * @param asTyped explains the mark of words as typed, in that language, or empty
 * @param entered words as typed, with what the writer entered for them there
 */
record OtherLanguage(String tag, @Nullable Letter letter, String asTyped, Map<String, String> entered) {

	/** Nothing to compare with: the letter is in that language. */
	static OtherLanguage same(String tag) {
		return new OtherLanguage(tag, null, "", Map.of());
	}

	/** What is suggested there for a kind of section. */
	Optional<String> suggested(SectionKind kind) {
		return (this.letter == null) ? Optional.empty()
				: this.letter.sections()
					.stream()
					.filter((section) -> section.kind() == kind)
					.findFirst()
					.map(Section::text);
	}

	/** What the writer entered there for words of the letter. */
	Optional<String> entered(String words) {
		return Optional.ofNullable(this.entered.get(words.strip()));
	}

	/**
	 * Whether some of its words stand as they were typed, for the template.
	 * @return true if the mark has to be explained
	 */
	public boolean isMarked() {
		return this.letter != null && this.letter.sections().stream().anyMatch((part) -> part.text().contains("‹"));
	}

}
