package app.fairwell.guide;

/**
 * No page of the order is known by this key.
 */
class UnknownGuidePageException extends RuntimeException {

	UnknownGuidePageException(String after) {
		super("No page of customers follows '%s'; allowed is what a page names as the next".formatted(after));
	}

}
