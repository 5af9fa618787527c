package app.fairwell.api;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One draft.
 *
 * @param id its id
 * @param status {@code draft}, {@code in-review}, {@code approved}, {@code sent} or
 * {@code deleted}
 * @param kind {@code termination} or {@code win-back}
 * @param language the language tag
 * @param framing the id of the framing in use, or null for a win-back
 * @param framingReason why it is in use, or null for a win-back
 * @param request the answers it was made from
 * @param subject the subject line
 * @param salutation the salutation
 * @param sections all sections in order, those left out too
 * @param close the complimentary close
 * @param text the whole letter as plain text, as it would print
 * @param warnings what the writer should know
 */
record DraftAnswer(UUID id, String status, String kind, String language, @Nullable String framing,
		@Nullable String framingReason, LetterBody request, String subject, String salutation,
		List<SectionAnswer> sections, String close, String text, List<Warning> warnings) {

}
