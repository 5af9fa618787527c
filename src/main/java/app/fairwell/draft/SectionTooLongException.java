package app.fairwell.draft;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A section with more words than a letter can hold.
 */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public class SectionTooLongException extends RuntimeException {

	SectionTooLongException(int length) {
		super("A section has %d characters; at most %d are allowed".formatted(length, SectionChange.Text.MOST));
	}

}
