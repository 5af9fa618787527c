package app.fairwell.api;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A body that is no JSON object.
 */
@ResponseStatus(HttpStatus.BAD_REQUEST)
class MalformedBodyException extends RuntimeException {

	private final int line;

	private final int column;

	MalformedBodyException(int line, int column) {
		super("No JSON object: line %d, column %d".formatted(line, column));
		this.line = line;
		this.column = column;
	}

	int line() {
		return this.line;
	}

	int column() {
		return this.column;
	}

}
