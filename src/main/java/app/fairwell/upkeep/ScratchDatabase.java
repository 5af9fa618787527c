package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.util.FileSystemUtils;

/**
 * An H2 database in a file of its own, for the time of one check or one restore.
 */
final class ScratchDatabase implements AutoCloseable {

	private final Path folder;

	private final H2File file;

	/** Without it each connection would open the file and close it again. */
	private final Connection keeper;

	/**
	 * Makes an empty one.
	 * @param near the folder in which it gets a folder of its own
	 */
	ScratchDatabase(Path near) throws IOException, SQLException {
		if (near.toString().indexOf(';') >= 0) {
			throw RefusedException.because("file.semicolon", near.toString());
		}
		this.folder = Files.createTempDirectory(near.toAbsolutePath(), Folders.HALF_DONE);
		this.file = new H2File(this.folder.resolve("fairwell.mv.db"),
				";USER=sa;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
						+ ";DEFAULT_NULL_ORDERING=HIGH",
				null, null);
		// Whoever interrupts a command leaves nothing behind
		this.folder.toFile().deleteOnExit();
		this.file.path().toFile().deleteOnExit();
		try {
			this.keeper = this.file.newSource().getConnection();
		}
		catch (SQLException ex) {
			FileSystemUtils.deleteRecursively(this.folder);
			throw ex;
		}
	}

	DataSource source() {
		return this.file.source();
	}

	Path folder() {
		return this.folder;
	}

	/** Closes it in order. The file stays until {@link #close()}. */
	Path finish() throws SQLException {
		shutDown();
		return this.file.path();
	}

	private void shutDown() throws SQLException {
		if (!this.keeper.isClosed()) {
			try (this.keeper) {
				H2File.shutDown(this.keeper);
			}
		}
	}

	@Override
	public void close() throws IOException, SQLException {
		try {
			shutDown();
		}
		finally {
			FileSystemUtils.deleteRecursively(this.folder);
		}
	}

}
