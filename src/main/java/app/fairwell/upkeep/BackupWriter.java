package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes all data into a file and proves the file by restoring it.
 */
@FunctionalInterface
interface BackupWriter {

	void write(Path file) throws IOException;

}
