package app.fairwell.letter;

/**
 * Something that the writer should know before the letter leaves. It stops nothing. The
 * code is the key of a message ({@code warning.} and the code) and never holds words of
 * the answers.
 *
 * @param code {@code framing-away-from-attitude} (product.md B4),
 * {@code alternatives-left-out} and {@code details-left-out} (A11),
 * {@code situations-left-out} (B3), {@code alternatives-empty} (A10),
 * {@code alternatives-unethical} (B), {@code end-date-passed}, {@code letter-date-passed}
 * (A16) or {@code end-before-letter}
 */
public record LetterWarning(String code) {
}
