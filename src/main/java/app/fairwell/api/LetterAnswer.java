package app.fairwell.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A composed letter.
 *
 * @param language the language tag
 * @param framing the id of the framing in use, or null for a win-back
 * @param framingReason why it is in use, or null for a win-back
 * @param subject the subject line
 * @param salutation the salutation
 * @param sections the body in order; absent sections are absent
 * @param close the complimentary close
 * @param text the whole letter as plain text, as it would print
 * @param warnings what the writer should know
 */
record LetterAnswer(String language, @Nullable String framing, @Nullable String framingReason, String subject,
		String salutation, List<LetterSection> sections, String close, String text, List<Warning> warnings) {

	/**
	 * One section of the body.
	 *
	 * @param kind the id of its kind
	 * @param text its words, with an empty line between paragraphs
	 */
	record LetterSection(String kind, String text) {

	}

}
