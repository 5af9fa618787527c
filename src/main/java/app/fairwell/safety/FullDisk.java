package app.fairwell.safety;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Tells a full disk from other failures.
 */
public final class FullDisk {

	/** The state that PostgreSQL gives to the same. */
	private static final String POSTGRES = "53100";

	/** What Linux, Windows and disk quotas say. */
	private static final String[] SAID = { "No space left on device", "There is not enough space on the disk",
			"Disk quota exceeded" };

	private FullDisk() {
	}

	/**
	 * Whether something failed because there was no room on a disk.
	 * @param failure what failed
	 * @return true if that, or what it was caused by, says so
	 */
	public static boolean isCause(@Nullable Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof DiskFullException
					|| (cause instanceof SQLException refused && POSTGRES.equals(refused.getSQLState()))
					|| (cause instanceof IOException && isSaid(String.valueOf(cause.getMessage())))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isSaid(String message) {
		return Stream.of(SAID).anyMatch(message::contains);
	}

}
