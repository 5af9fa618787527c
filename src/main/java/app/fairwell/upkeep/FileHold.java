package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps everybody else away from the file of a database while another takes its place.
 * The lock of the database is of no use for that: it is on the file that goes. This one
 * is on a file beside it, which stays; the lock ends with the process, however that ends.
 */
final class FileHold implements AutoCloseable {

	static final String NAME = ".hold";

	/**
	 * Closing a file a second time in one process would let the first lock on it go.
	 */
	private static final Set<Path> held = ConcurrentHashMap.newKeySet();

	private final Path file;

	private final FileChannel channel;

	private FileHold(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/**
	 * Holds a file, whether it is there or not. Its folder is made where there is none.
	 * @throws SQLException as H2 throws it for a database in use, if another holds it
	 */
	static FileHold of(H2File database) throws IOException, SQLException {
		Path folder = Files.createDirectories(database.path().toAbsolutePath().getParent()).toRealPath();
		Path file = folder.resolve(NAME);
		if (!held.add(file)) {
			throw inUse(database);
		}
		try {
			return new FileHold(file, lock(database, file));
		}
		catch (IOException | SQLException | RuntimeException ex) {
			held.remove(file);
			throw ex;
		}
	}

	private static FileChannel lock(H2File database, Path file) throws IOException, SQLException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			if (channel.tryLock() == null) {
				throw inUse(database);
			}
			return channel;
		}
		catch (IOException | SQLException | RuntimeException ex) {
			channel.close();
			throw ex;
		}
	}

	private static SQLException inUse(H2File database) {
		return new SQLException("Another process holds " + database.path(), Integer.toString(OpenFailure.H2_IN_USE),
				OpenFailure.H2_IN_USE);
	}

	@Override
	public void close() throws IOException {
		try {
			this.channel.close();
		}
		finally {
			held.remove(this.file);
		}
	}

}
