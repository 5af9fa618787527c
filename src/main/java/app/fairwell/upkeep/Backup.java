package app.fairwell.upkeep;

import java.time.Instant;

/**
 * A backup that was made, and proved by restoring it, wherever its file is.
 *
 * @param madeAt when it was begun
 * @param host the name of the computer that has it
 * @param folder the folder there
 * @param fileName the name of the file
 * @param bytes how large the file is
 * @param sha256 the hash of the file
 */
record Backup(Instant madeAt, String host, String folder, String fileName, long bytes, String sha256) {

	boolean isIn(BackupFolder here) {
		return this.host.equals(here.name()) && this.folder.equals(here.toString());
	}

}
