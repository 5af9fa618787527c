package app.fairwell.draft;

import java.time.LocalDate;
import java.util.UUID;

import app.fairwell.letter.LetterKind;

/**
 * A letter to the same customer that says the opposite (product.md D9): it ends what the
 * other asks back, or the reverse.
 *
 * @param id the id of its draft
 * @param kind which of the two letters it is
 * @param status where it stands
 * @param day the day on which it was sent, or changed last
 * @param subject its subject line
 * @param language the language tag of the subject line
 */
public record OppositeLetter(UUID id, LetterKind kind, DraftStatus status, LocalDate day, String subject,
		String language) {
}
