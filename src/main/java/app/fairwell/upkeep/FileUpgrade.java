package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.util.FileSystemUtils;

/**
 * Upgrades an embedded database, which changes its tables one by one and cannot take that
 * back. So the steps are taken in a copy of the file, and the copy takes its place when
 * all are done: whoever is killed, or fails, has the old file still. A new database is
 * made in the same way. Nobody else opens the file before the pool has it open.
 */
class FileUpgrade {

	/** What is left of it is of no use, and goes at the next start. */
	private static final String COPY = ".upgrade";

	private final H2File file;

	private final UpgradeArchive archive;

	private final Path folder;

	FileUpgrade(H2File file, UpgradeArchive archive) {
		this.file = file;
		this.archive = archive;
		this.folder = file.path().resolveSibling(COPY);
	}

	void run(DataSource pool) throws IOException, SQLException {
		try (FileHold hold = FileHold.of(this.file)) {
			FileSystemUtils.deleteRecursively(this.folder);
			if (!this.file.exists() || isOld(pool)) {
				requireUnopened(pool);
				replace();
				openOnce(pool);
			}
		}
	}

	/**
	 * Whoever held the old file would go on writing into it, where nobody looks any more.
	 * To use the database before it is upgraded is a mistake in the program.
	 */
	private static void requireUnopened(DataSource pool) {
		if (pool instanceof HikariDataSource connections && connections.getHikariPoolMXBean() != null) {
			throw new IllegalStateException("The database was opened before it was upgraded");
		}
	}

	/**
	 * Looks past the pool, which would open the file again as soon as it is closed. Old
	 * data are backed up and their file is closed.
	 */
	private boolean isOld(DataSource pool) throws SQLException {
		DataSource source = this.file.source();
		try (Connection keeper = source.getConnection()) {
			Migrations migrations = Migrations.of(source);
			if (Upgrade.isDone(migrations)) {
				openOnce(pool);
				return false;
			}
			if (migrations.done() > 0) {
				this.archive.make(source);
			}
			H2File.shutDown(keeper);
			return true;
		}
	}

	/**
	 * While one connection is open the next finds the file open: that takes time once.
	 */
	private static void openOnce(DataSource pool) throws SQLException {
		pool.getConnection().close();
	}

	private void replace() throws IOException, SQLException {
		try {
			Files.createDirectories(this.folder);
			Path copy = this.folder.resolve(this.file.path().getFileName());
			if (this.file.exists()) {
				Files.copy(this.file.path(), copy);
			}
			migrate(this.file.as(copy).newSource());
			try (FileChannel written = FileChannel.open(copy, StandardOpenOption.WRITE)) {
				written.force(true);
			}
			Files.move(copy, this.file.path(), StandardCopyOption.ATOMIC_MOVE);
			Folders.sync(this.file.path().getParent());
		}
		finally {
			FileSystemUtils.deleteRecursively(this.folder);
		}
	}

	private static void migrate(DataSource copy) throws SQLException {
		try (Connection keeper = copy.getConnection()) {
			Migrations.migrate(copy);
			H2File.shutDown(keeper);
		}
	}

}
