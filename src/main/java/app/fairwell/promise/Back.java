package app.fairwell.promise;

import java.util.UUID;

/**
 * Where a button was pressed that leads back to its own page.
 */
enum Back {

	/** The home page. */
	HOME,

	/** The list of all promises. */
	LIST,

	/** The promises of the letter. */
	LETTER;

	String path(UUID draftId) {
		return switch (this) {
			case HOME -> "/";
			case LIST -> "/promises";
			case LETTER -> "/drafts/" + draftId + "/promises";
		};
	}

}
