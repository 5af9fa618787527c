package app.fairwell;

import org.jspecify.annotations.Nullable;

/**
 * The file with the password of the database gives none.
 */
class PasswordFileException extends RuntimeException {

	private final String file;

	private final String why;

	PasswordFileException(String file, String why, @Nullable Throwable cause) {
		super("The file " + file + " gives no password: " + why, cause);
		this.file = file;
		this.why = why;
	}

	String file() {
		return this.file;
	}

	String why() {
		return this.why;
	}

}
