package app.fairwell.letter;

import java.util.List;

/**
 * What the composer gives back: the letter, and what the writer should know about it.
 *
 * @param letter the letter
 * @param framing its framing and why
 * @param warnings what the writer should know
 */
public record ComposedLetter(Letter letter, FramingChoice framing, List<LetterWarning> warnings) {

	public ComposedLetter {
		warnings = List.copyOf(warnings);
	}

}
