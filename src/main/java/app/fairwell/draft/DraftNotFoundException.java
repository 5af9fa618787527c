package app.fairwell.draft;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * There is no such draft, or the person may not see it, which must look the same.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class DraftNotFoundException extends RuntimeException {

	DraftNotFoundException(UUID id) {
		super("No draft has the id " + id);
	}

	DraftNotFoundException(UUID id, String part) {
		super("The draft " + id + " has no " + part);
	}

}
