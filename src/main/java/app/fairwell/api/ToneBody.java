package app.fairwell.api;

import org.jspecify.annotations.Nullable;

/**
 * A text to review, as architecture.md fixes it.
 */
record ToneBody(@Nullable String language, @Nullable String kind, @Nullable String framing, @Nullable String text,
		@Nullable LetterBody request) implements Body {

	/** Says nothing, since the framework logs bodies at its debug level. */
	@Override
	public String toString() {
		return "ToneBody";
	}

}
