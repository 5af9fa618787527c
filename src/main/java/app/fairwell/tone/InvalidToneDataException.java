package app.fairwell.tone;

/**
 * Rules that cannot be used. The message names file and line, what stands there and what
 * is allowed; the application does not start.
 */
public class InvalidToneDataException extends RuntimeException {

	InvalidToneDataException(String file, int line, String message) {
		super(file + ":" + line + ": " + message);
	}

	InvalidToneDataException(String file, String message) {
		super(file + ": " + message);
	}

}
