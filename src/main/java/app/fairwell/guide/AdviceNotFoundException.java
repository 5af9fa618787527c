package app.fairwell.guide;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is no such advice, or the person may not see it, which must look the same.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
class AdviceNotFoundException extends RuntimeException {

	AdviceNotFoundException(UUID id) {
		super("No advice has the id " + id);
	}

}
