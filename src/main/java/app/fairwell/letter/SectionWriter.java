package app.fairwell.letter;

import org.jspecify.annotations.Nullable;

/**
 * Writes one part of a letter's body.
 */
interface SectionWriter {

	SectionKind kind();

	/** The part's words, or null when there is nothing to say. */
	@Nullable String write(Telling telling);

}
