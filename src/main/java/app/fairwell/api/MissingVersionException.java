package app.fairwell.api;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A change without {@code If-Match}: it could overwrite silently (product.md E5).
 */
@ResponseStatus(HttpStatus.PRECONDITION_REQUIRED)
class MissingVersionException extends RuntimeException {

	MissingVersionException() {
		super("A change names the version that was read: If-Match: \"3\"");
	}

}
