package app.fairwell.letter;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the composer gives back: the letter, and what the writer should know about it.
 *
 * @param letter the letter
 * @param framing its framing and why, or null for a win-back, which has none
 * @param warnings what the writer should know
 */
public record ComposedLetter(Letter letter, @Nullable FramingChoice framing, List<LetterWarning> warnings) {

	public ComposedLetter {
		warnings = List.copyOf(warnings);
	}

	/**
	 * Whether the reason is told under a framing.
	 * @param other the framing in question
	 * @return false for any other framing, and for a win-back
	 */
	public boolean isUnder(Framing other) {
		return this.framing != null && this.framing.framing() == other;
	}

}
