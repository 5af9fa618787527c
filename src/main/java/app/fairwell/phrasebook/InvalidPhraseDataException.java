package app.fairwell.phrasebook;

/**
 * Phrase data that cannot be used. Its message names file and line, what stands there and
 * what is allowed; the application does not start.
 */
public class InvalidPhraseDataException extends RuntimeException {

	InvalidPhraseDataException(String file, int line, String message) {
		super(file + ":" + line + ": " + message);
	}

	InvalidPhraseDataException(String file, String message) {
		super(file + ": " + message);
	}

}
