package app.fairwell.promise;

/**
 * No page of the list is known by this key.
 */
class UnknownPromisePageException extends RuntimeException {

	UnknownPromisePageException(String after) {
		super("No page of promises follows '%s'; allowed is what a page names as the next".formatted(after));
	}

}
