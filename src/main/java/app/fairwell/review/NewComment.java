package app.fairwell.review;

import java.util.UUID;

import app.fairwell.letter.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A comment to be kept.
 *
 * @param section what it is about, or null for the whole letter
 * @param words its words, empty only beside a wording
 * @param wording another wording for the section, or null
 * @param sectionVersion the version of the section that the person saw, or null
 * @param formId the id of the form, by which a repeat is known
 */
record NewComment(@Nullable SectionKind section, String words, @Nullable String wording, @Nullable Long sectionVersion,
		UUID formId) {

	/** The most characters of a comment or an answer. */
	static final int MOST = 4000;

	NewComment {
		if ((words.isBlank() && wording == null) || words.length() > MOST) {
			throw new IllegalArgumentException(
					"A comment of %d characters; 1 to %d are allowed".formatted(words.length(), MOST));
		}
		if (wording != null && (section == null || sectionVersion == null || wording.isBlank())) {
			throw new IllegalArgumentException("A wording is for a section and has words");
		}
	}

}
