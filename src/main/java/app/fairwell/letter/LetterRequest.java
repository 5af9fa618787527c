package app.fairwell.letter;

import java.time.LocalDate;

/**
 * Answers that are whole: what a letter is composed from.
 *
 * @param answers the answers
 */
public record LetterRequest(Answers answers) {

	/**
	 * Reads answers.
	 * @param answers answers with defaults filled in
	 * @param today the day in the business's time zone, for dates left open (product.md
	 * A16)
	 * @return the request
	 * @throws InvalidAnswersException naming every answer that cannot be taken
	 */
	public static LetterRequest from(Answers answers, LocalDate today) {
		throw new UnsupportedOperationException();
	}

}
