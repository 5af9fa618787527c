package app.fairwell.api;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A body with more bytes than any letter needs.
 */
@ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
class BodyTooLargeException extends RuntimeException {

	BodyTooLargeException() {
		super("A body has more than %d bytes".formatted(BodyReader.MOST_BYTES));
	}

}
