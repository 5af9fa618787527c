package app.fairwell.draft;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Somebody else has to approve this letter: whoever wrote it or sent it to review may not
 * while a second person is demanded (product.md G6).
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class SecondPersonException extends RuntimeException {

	SecondPersonException(UUID id) {
		super("The draft %s has to be approved in review, by somebody who did not write it".formatted(id));
	}

}
