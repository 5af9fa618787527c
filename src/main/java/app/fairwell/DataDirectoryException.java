package app.fairwell;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * The data directory cannot be used.
 */
class DataDirectoryException extends RuntimeException {

	private final transient Path directory;

	private final String why;

	DataDirectoryException(Path directory, String why, @Nullable Throwable cause) {
		super("The data directory " + directory + " cannot be used: " + why, cause);
		this.directory = directory;
		this.why = why;
	}

	Path directory() {
		return this.directory;
	}

	String why() {
		return this.why;
	}

}
