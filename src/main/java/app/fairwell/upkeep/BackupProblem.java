package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.Locale;

/**
 * Why a backup was not made; the id is the key of a message.
 */
enum BackupProblem {

	/** There is not enough room for it. */
	DISK_FULL("disk-full"),

	/** The folder takes no files. */
	FOLDER("folder"),

	/** Restored, it was not the same as the data. */
	UNPROVEN("unproven"),

	/** Something else, which the log tells. */
	OTHER("other");

	private final String id;

	BackupProblem(String id) {
		this.id = id;
	}

	String id() {
		return this.id;
	}

	static BackupProblem of(String id) {
		return Arrays.stream(values()).filter((problem) -> problem.id.equals(id)).findFirst().orElse(OTHER);
	}

	static BackupProblem of(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof BackupFailedException failed) {
				return failed.problem();
			}
			if (cause instanceof RefusedException) {
				return UNPROVEN;
			}
			if (cause instanceof IOException refused) {
				return isFull(refused) ? DISK_FULL : (refused instanceof FileSystemException) ? FOLDER : OTHER;
			}
		}
		return OTHER;
	}

	/** Java has no exception of its own for it: Linux, macOS and Windows say so. */
	private static boolean isFull(IOException refused) {
		String message = String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT);
		return message.contains("no space left") || message.contains("not enough space");
	}

}
