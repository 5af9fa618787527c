package app.fairwell.business;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is no such name in the directory.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
class AlternativeNotFoundException extends RuntimeException {

	AlternativeNotFoundException(UUID id) {
		super("No alternative has the id " + id);
	}

}
