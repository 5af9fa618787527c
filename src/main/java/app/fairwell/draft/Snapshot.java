package app.fairwell.draft;

import java.time.LocalDate;
import java.util.List;

import app.fairwell.letter.Answers;
import app.fairwell.letter.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * What a version keeps of a draft, without its private notes, which have a column of
 * their own.
 *
 * @param answers the answers
 * @param outline what the list and the letter's ends show
 * @param composedOn the day that open dates stood for
 * @param sections the sections in order
 */
record Snapshot(Answers answers, Outline outline, LocalDate composedOn, List<Part> sections) {

	Snapshot {
		sections = List.copyOf(sections);
	}

	/**
	 * A section as it stood.
	 *
	 * @param kind the id of its kind
	 * @param suggested what was suggested
	 * @param text the words
	 * @param touched whether a person had changed them
	 * @param omitted whether it was left out
	 */
	record Part(String kind, @Nullable String suggested, String text, boolean touched, boolean omitted) {

		SectionKind sectionKind() {
			return SectionKind.of(this.kind)
				.orElseThrow(() -> new IllegalStateException("No section kind " + this.kind));
		}

	}

}
