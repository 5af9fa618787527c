package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

import javax.sql.DataSource;

/**
 * Writes all data into a file and proves the file by restoring it.
 */
@FunctionalInterface
interface BackupWriter {

	/**
	 * Writes a file.
	 * @param database the data
	 * @param file a file that is not there yet, in a folder of its own
	 */
	void write(DataSource database, Path file) throws IOException, SQLException;

	/** The one that writes archives. */
	static BackupWriter ofArchives(Clock clock) {
		return (database, file) -> Archive.writeProved(database, file, clock.instant());
	}

}
