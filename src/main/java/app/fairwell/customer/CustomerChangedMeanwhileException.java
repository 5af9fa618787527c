package app.fairwell.customer;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Somebody else changed the record of a customer since it was shown.
 */
@ResponseStatus(HttpStatus.CONFLICT)
class CustomerChangedMeanwhileException extends RuntimeException {

	CustomerChangedMeanwhileException(UUID id, long seen, long stands) {
		super("The record %s was seen with version %d, now version %d stands".formatted(id, seen, stands));
	}

}
