package app.fairwell.draft;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The key of a page of the list that no page has.
 */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public class UnknownPageException extends RuntimeException {

	UnknownPageException(String after) {
		super("No page follows '%s'; allowed is the 'next' of another page".formatted(after));
	}

}
