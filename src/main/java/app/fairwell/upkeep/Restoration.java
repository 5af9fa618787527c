package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import javax.sql.DataSource;

import app.fairwell.audit.AuditAction;
import app.fairwell.customer.Erasure;
import app.fairwell.customer.KnownErasures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts an archive in the place of the data. Everything is done and proved in a database
 * of its own first; only then does it take the place.
 */
final class Restoration {

	private final Places places;

	private final Clock clock;

	Restoration(Places places) {
		this.places = places;
		this.clock = places.clock();
	}

	/**
	 * Runs {@link Command#RESTORE} or {@link Command#IMPORT}.
	 * @throws RefusedException if it cannot be done; then nothing was changed
	 */
	Reply run(Command command) throws IOException, SQLException {
		boolean imports = command.name().equals(Command.IMPORT);
		try (ArchiveFile archive = ArchiveFile.open(Path.of(command.values().get(0))); Place place = open()) {
			if (imports && place.holdsBusiness()) {
				throw RefusedException.because("import.not-empty");
			}
			List<Erasure> erasures = place.erasures();
			try (ScratchDatabase scratch = new ScratchDatabase(this.places.workplace())) {
				ArchiveCheck.restore(archive, scratch);
				Migrations.migrate(scratch.source());
				complete(scratch.source(), erasures, imports ? AuditAction.DATA_IMPORTED : AuditAction.DATA_RESTORED);
				String old = place.put(scratch);
				Manifest manifest = archive.manifest();
				return Reply.well(Words.say("restore.done", manifest.tables().size(), manifest.rows(),
						Words.moment(manifest.writtenAt()), manifest.program()) + " " + old);
			}
		}
	}

	private Place open() throws IOException, SQLException {
		return this.places.isPostgres() ? new PostgresPlace(this.places) : new FilePlace(this.places);
	}

	/** What the archive cannot know: who was erased since, and that it was restored. */
	private void complete(DataSource scratch, List<Erasure> erasures, AuditAction action) {
		new TransactionTemplate(new DataSourceTransactionManager(scratch)).executeWithoutResult((status) -> {
			JdbcClient jdbc = JdbcClient.create(scratch);
			new KnownErasures(jdbc).addAll(erasures);
			jdbc.sql("delete from restored").update();
			jdbc.sql("insert into restored (id, restored_at) values (1, ?)")
				.param(this.clock.instant().atOffset(ZoneOffset.UTC))
				.update();
			TrailNote.write(scratch, this.clock, action, "");
		});
	}

}
