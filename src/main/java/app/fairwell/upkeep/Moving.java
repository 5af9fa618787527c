package app.fairwell.upkeep;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import app.fairwell.audit.AuditAction;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a business from the file of the data directory to a PostgreSQL, or back. Where it
 * came from stays as it is.
 */
final class Moving {

	private final Places places;

	Moving(Places places) {
		this.places = places;
	}

	/**
	 * Runs {@link Command#MOVE_TO_POSTGRES} or {@link Command#MOVE_TO_H2}.
	 * @throws RefusedException if it cannot be done; then the target is as it was
	 */
	Reply run(Command command) throws IOException, SQLException {
		if (!this.places.isPostgres()) {
			throw RefusedException.because("move.no-address");
		}
		return command.name().equals(Command.MOVE_TO_POSTGRES) ? toPostgres(command) : toFile(command);
	}

	private Reply toPostgres(Command command) throws IOException, SQLException {
		if (!this.places.hasFile()) {
			throw RefusedException.because("move.no-file", this.places.file().toString());
		}
		try (HikariDataSource from = openFile(); PostgresPlace target = new PostgresPlace(this.places)) {
			requireReady(from, target);
			try (Snapshot source = new Snapshot(from)) {
				Copy copy = target.take(source, (connection) -> note(connection, command));
				return Reply
					.well(copy.report() + "\n" + Words.say("move.to-postgres.done", this.places.file().toString()));
			}
		}
	}

	private HikariDataSource openFile() {
		try {
			return this.places.openFile();
		}
		catch (RuntimeException ex) {
			throw new RefusedException(OpenFailure.finding(ex).text());
		}
	}

	private static void requireReady(DataSource from, Place target) throws SQLException {
		if (!Migrations.of(from).complete()) {
			throw RefusedException.because("reset.start-first");
		}
		if (target.holdsBusiness()) {
			throw RefusedException.because("move.not-empty");
		}
	}

	/** In the transaction of the connection, after the rows were compared. */
	private void note(Connection connection, Command command) {
		TrailNote.write(new SingleConnectionDataSource(connection, true), this.places.clock(), AuditAction.DATA_MOVED,
				command.name());
	}

	private Reply toFile(Command command) throws IOException, SQLException {
		try (PostgresPlace from = new PostgresPlace(this.places); FilePlace target = new FilePlace(this.places)) {
			requireReady(from.source(), target);
			try (ScratchDatabase scratch = new ScratchDatabase(this.places.workplace())) {
				Migrations.migrate(scratch.source());
				Copy copy = copy(from.source(), scratch.source());
				new TransactionTemplate(new DataSourceTransactionManager(scratch.source()))
					.executeWithoutResult((status) -> TrailNote.write(scratch.source(), this.places.clock(),
							AuditAction.DATA_MOVED, command.name()));
				// What a copy that was started meanwhile saved is not in the file
				PostgresPlace.requireQuiet(from.source());
				String old = target.put(scratch);
				return Reply.well(copy.report() + "\n" + old + " " + Words.say("move.to-file.done"));
			}
		}
	}

	private static Copy copy(DataSource from, DataSource into) throws IOException, SQLException {
		try (Snapshot source = new Snapshot(from); Connection connection = into.getConnection()) {
			connection.setAutoCommit(false);
			Copy copy = Copy.run(source, connection);
			connection.commit();
			try (Snapshot copied = new Snapshot(into)) {
				copy.prove(copied.connection());
			}
			return copy;
		}
	}

}
