package app.fairwell.guide;

/**
 * The rules of the guide cannot be read. Fairwell does not start with them.
 */
class InvalidRulesException extends RuntimeException {

	InvalidRulesException(String message) {
		super("guide/rules.yaml " + message);
	}

	InvalidRulesException(int line, String message) {
		super("guide/rules.yaml, line %d: %s".formatted(line, message));
	}

}
