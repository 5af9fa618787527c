package app.fairwell.promise;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is no such promise, or letter to promise something in, or the person may not see
 * it, which must look the same.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
class PromiseNotFoundException extends RuntimeException {

	PromiseNotFoundException(UUID id) {
		super("No promise, and no letter with promises, has the id " + id);
	}

}
