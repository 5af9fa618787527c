package app.fairwell.account;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * An account was changed after the form was read.
 */
@ResponseStatus(HttpStatus.CONFLICT)
class PersonChangedMeanwhileException extends RuntimeException {

	PersonChangedMeanwhileException(UUID id, long seen, long stands) {
		super("Person %s stands at version %d, not %d".formatted(id, stands, seen));
	}

}
