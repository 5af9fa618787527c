package app.fairwell.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A form with a field that no page of ours has.
 */
@ResponseStatus(HttpStatus.BAD_REQUEST)
class UnknownFieldException extends RuntimeException {

	UnknownFieldException(String form) {
		super("The form '" + form + "' has a field that no page has; allowed are the fields of its page");
	}

}
