package app.fairwell.promise;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A promise was changed after the page was read. Nothing was overwritten (product.md E5).
 */
@ResponseStatus(HttpStatus.CONFLICT)
class PromiseChangedMeanwhileException extends RuntimeException {

	PromiseChangedMeanwhileException(UUID id, long seen, long stands) {
		super("Promise %s stands at version %d, not %d".formatted(id, stands, seen));
	}

}
