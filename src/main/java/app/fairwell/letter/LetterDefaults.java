package app.fairwell.letter;

import org.jspecify.annotations.Nullable;

/**
 * The business's own details, for the answers that a writer leaves out.
 *
 * @param language the language tag of the business's own letters; a bare {@code en} in
 * the answers means this when it is an English one
 * @param sender who writes
 * @param place where letters are written, or null
 */
public record LetterDefaults(String language, Answers.Sender sender, @Nullable String place) {
}
