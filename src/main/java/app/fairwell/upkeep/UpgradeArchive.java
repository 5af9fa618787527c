package app.fairwell.upkeep;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Backs the data up before an upgrade.
 */
@Component
class UpgradeArchive {

	private static final Logger logger = LoggerFactory.getLogger(UpgradeArchive.class);

	private final BackupFolder folder;

	private final Clock clock;

	UpgradeArchive(BackupFolder folder, Clock clock) {
		this.folder = folder;
		this.clock = clock;
	}

	/**
	 * Makes the backup; of earlier ones the last stay.
	 * @param database the data, which have not been changed yet
	 * @throws UpgradeRefusedException if there is none, so that they are not changed
	 */
	void make(DataSource database) {
		BackupName name = new BackupName(Migrations.newest(), this.clock.instant().truncatedTo(ChronoUnit.SECONDS));
		try {
			try {
				BackupWriter.ofArchives(this.clock).write(database, this.folder.begin(name));
				logger.info("The data of before the upgrade are in {}", this.folder.finish(name));
			}
			finally {
				this.folder.discard(name);
			}
			letGo(name);
		}
		catch (IOException | SQLException | RuntimeException ex) {
			throw new UpgradeRefusedException("upgrade.no-backup", ex);
		}
	}

	/** A backup that is made is one, even where an old one cannot be removed. */
	private void letGo(BackupName made) {
		try {
			this.folder.rotate(List.of(made));
		}
		catch (IOException ex) {
			logger.warn("Old backups stay in {}", this.folder, ex);
		}
	}

}
