package app.fairwell.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Nobody ever made such a link; which one is not repeated, since it may be one letter
 * short of a secret.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownLinkException extends RuntimeException {

	UnknownLinkException() {
		super("No link has this token");
	}

}
