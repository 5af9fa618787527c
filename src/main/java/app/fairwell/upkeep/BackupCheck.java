package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks at the last good backup: how old it is, and whether its file is what was written.
 */
class BackupCheck {

	private final BackupFolder folder;

	private final BackupLog log;

	private final BackupHealth health;

	BackupCheck(Path data, JdbcClient jdbc, Clock clock) {
		this.folder = new BackupFolder(data);
		this.log = new BackupLog(jdbc);
		this.health = new BackupHealth(this.log, jdbc, clock);
	}

	Finding run() {
		Optional<BackupFailure> failure = this.log.failure();
		if (failure.isPresent()) {
			return Finding.wrong("doctor.backup.failed", Words.moment(failure.get().at()), failure.get().host(),
					Words.say("doctor.backup.failed." + failure.get().problem().id()));
		}
		boolean old = this.health.concern().isPresent();
		return this.log.last()
			.map((last) -> old ? Finding.wrong("doctor.backup.old", Words.moment(last.madeAt())) : look(last))
			.orElseGet(() -> old ? Finding.wrong("doctor.backup.none") : Finding.well("doctor.backup.none-yet"));
	}

	private Finding look(Backup last) {
		Optional<Path> file = this.folder.find(last.fileName());
		String when = Words.moment(last.madeAt());
		if (file.isEmpty()) {
			return last.isIn(this.folder) ? Finding.wrong("doctor.backup.gone", last.folder(), last.fileName())
					: Finding.well("doctor.backup.elsewhere", when, last.host(), last.folder(), last.fileName());
		}
		try {
			return FileHash.of(file.get()).equals(last.sha256())
					? Finding.well("doctor.backup", when, file.get().toString())
					: Finding.wrong("doctor.backup.changed", file.get().toString());
		}
		catch (IOException ex) {
			return Finding.wrong("doctor.backup.changed", file.get().toString());
		}
	}

}
