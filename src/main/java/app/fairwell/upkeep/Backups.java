package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes backups into a folder, one at a time, and lets old ones go (product.md L4).
 */
class Backups {

	/** So much stays free for letters, whatever a backup needs. */
	static final long RESERVE = 200_000_000;

	/** A backup is packed; restored to be proved it is about five times as large. */
	private static final int TIMES_ITS_SIZE = 6;

	private static final Logger logger = LoggerFactory.getLogger(Backups.class);

	private final DataSource database;

	private final BackupFolder folder;

	private final BackupLog log;

	private final BackupWriter writer;

	private final Clock clock;

	Backups(DataSource database, BackupFolder folder, BackupLog log, BackupWriter writer, Clock clock) {
		this.database = database;
		this.folder = folder;
		this.log = log;
		this.writer = writer;
		this.clock = clock;
	}

	/**
	 * Makes one. Its file has its name only when restoring it gave the same data.
	 * @return the backup
	 * @throws BackupFailedException if there is none; the failure is written down
	 */
	Backup make() {
		Instant began = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		try {
			Backup made = write(new BackupName(null, began));
			this.log.made(made);
			letGo(made);
			return made;
		}
		catch (IOException | SQLException | RuntimeException ex) {
			BackupProblem problem = BackupProblem.of(ex);
			writeDown(began, problem);
			throw new BackupFailedException(problem, "No backup was made in " + this.folder, ex);
		}
	}

	private Backup write(BackupName name) throws IOException, SQLException {
		requireRoom();
		try {
			this.writer.write(this.database, this.folder.begin(name));
			Path file = this.folder.finish(name);
			return new Backup(name.at(), this.folder.name(), this.folder.toString(), name.toString(), Files.size(file),
					FileHash.of(file));
		}
		finally {
			this.folder.discard(name);
		}
	}

	private void requireRoom() throws IOException {
		long needed = RESERVE + TIMES_ITS_SIZE * this.log.last().map(Backup::bytes).orElse(0L);
		long room = this.folder.room();
		if (room < needed) {
			throw new BackupFailedException(BackupProblem.DISK_FULL,
					"%d bytes are free of the %d that a backup needs".formatted(room, needed), null);
		}
	}

	/** A backup that is made is one, even where an old one cannot be removed. */
	private void letGo(Backup made) {
		try {
			this.folder.rotate(BackupName.of(made.fileName()).stream().toList());
			List<BackupName> left = this.folder.backups();
			this.log.keepOnly(this.folder, left.stream().map(BackupName::toString).collect(Collectors.toSet()));
		}
		catch (IOException ex) {
			logger.warn("Old backups stay in {}", this.folder, ex);
		}
	}

	/** On a full disk not even this can be written down. */
	private void writeDown(Instant at, BackupProblem problem) {
		try {
			this.log.failed(at, this.folder.host(), problem);
		}
		catch (RuntimeException ex) {
			logger.warn("That a backup failed was not written down", ex);
		}
	}

}
