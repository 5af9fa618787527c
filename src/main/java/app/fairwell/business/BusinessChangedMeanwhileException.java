package app.fairwell.business;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Somebody else changed the business's details since they were shown.
 */
@ResponseStatus(HttpStatus.CONFLICT)
class BusinessChangedMeanwhileException extends RuntimeException {

	BusinessChangedMeanwhileException(long seen, long stands) {
		super("The details shown were version " + seen + ", now version " + stands + " stands");
	}

}
