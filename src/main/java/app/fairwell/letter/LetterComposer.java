package app.fairwell.letter;

import java.time.LocalDate;

/**
 * Composes letters. Safe for use by many threads.
 */
public final class LetterComposer {

	/**
	 * Composes a letter.
	 * @param request what to compose it from
	 * @return the letter, its framing and what to look at
	 */
	public ComposedLetter compose(LetterRequest request) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Composes as much as unfinished answers allow, with a {@link Gap} where a needed
	 * answer is missing; an answer that cannot be taken is left out.
	 * @param answers answers with defaults filled in
	 * @param today the day in the business's time zone
	 * @return the letter so far
	 */
	public ComposedLetter preview(Answers answers, LocalDate today) {
		throw new UnsupportedOperationException();
	}

}
