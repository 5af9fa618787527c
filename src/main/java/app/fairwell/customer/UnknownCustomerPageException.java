package app.fairwell.customer;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The key of a page of customers that no page has.
 */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public class UnknownCustomerPageException extends RuntimeException {

	UnknownCustomerPageException(String after) {
		super("No page follows '%s'; allowed is the 'next' of another page".formatted(after));
	}

}
