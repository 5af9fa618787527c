package app.fairwell.draft;

/**
 * Says that the files of an index cannot be read or written: they are made anew.
 */
class DamagedIndexException extends RuntimeException {

	DamagedIndexException(Throwable cause) {
		super("The search index cannot be used", cause);
	}

}
