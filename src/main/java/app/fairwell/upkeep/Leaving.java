package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

import javax.sql.DataSource;

import app.fairwell.audit.AuditAction;

import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes everything into a file and proves it: a backup, or the way to leave with one's
 * data.
 */
final class Leaving {

	private final DataSource database;

	private final Clock clock;

	Leaving(DataSource database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Runs {@link Command#BACKUP} or {@link Command#EXPORT}.
	 * @throws RefusedException if it cannot be done; then there is no such file
	 */
	Reply run(Command command) throws IOException, SQLException {
		Path file = Path.of(command.values().get(0));
		Manifest manifest = Archive.writeProved(this.database, file, this.clock.instant());
		if (Migrations.of(this.database).complete()) {
			new TransactionTemplate(new DataSourceTransactionManager(this.database)).executeWithoutResult(
					(status) -> TrailNote.write(this.database, this.clock, AuditAction.DATA_EXPORTED, command.name()));
		}
		return Reply.well(Words.say("export.done", file.toString(), manifest.tables().size(), manifest.rows(),
				Files.size(file) / 1_000));
	}

}
