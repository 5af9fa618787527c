package app.fairwell.tone;

import java.util.List;

/**
 * A sentence of a text.
 *
 * @param start where it begins in the text
 * @param end where it ends, after its last mark
 * @param words the sentence as it stands
 * @param tokens its words and marks
 */
record Sentence(int start, int end, String words, List<Token> tokens) {
}
