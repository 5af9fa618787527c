package app.fairwell.upkeep;

import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import app.fairwell.safety.FullDisk;

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
			if (cause instanceof RefusedException refused) {
				return of(refused);
			}
		}
		return FullDisk.isCause(failure) ? DISK_FULL : hasCause(failure, FileSystemException.class) ? FOLDER : OTHER;
	}

	private static BackupProblem of(RefusedException refused) {
		return switch (refused.key()) {
			case "archive.no-room" -> DISK_FULL;
			case "file.exists", "file.no-folder", "file.locked", "file.semicolon" -> FOLDER;
			default -> UNPROVEN;
		};
	}

	private static boolean hasCause(Throwable failure, Class<?> type) {
		return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(type::isInstance);
	}

}
