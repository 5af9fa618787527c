package app.fairwell.upkeep;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import app.fairwell.customer.Erasure;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A PostgreSQL. What was there goes in the one transaction in which the new comes.
 */
final class PostgresPlace implements Place {

	private static final String RUNNING = """
			select count(*) from pg_stat_activity
			where datname = current_database() and application_name = 'fairwell'""";

	private final HikariDataSource database;

	/**
	 * Opens the place.
	 * @throws RefusedException if it does not open, is in use, or of another version
	 */
	PostgresPlace(Places places) throws SQLException {
		this.database = open(places);
		try {
			requireQuiet(this.database);
			Migrations steps = Migrations.of(this.database);
			if (steps.unknown() + steps.failed() > 0) {
				throw RefusedException.because("place.newer");
			}
			// The start backs a business up before it changes its tables; this does not
			if (steps.pending() > 0 && holdsBusiness()) {
				throw RefusedException.because("reset.start-first");
			}
		}
		catch (SQLException | RuntimeException ex) {
			this.database.close();
			throw ex;
		}
	}

	private static HikariDataSource open(Places places) {
		try {
			return places.openPostgres();
		}
		catch (RuntimeException ex) {
			throw new RefusedException(OpenFailure.finding(ex).text());
		}
	}

	/** Several copies may run, on other computers too. */
	static void requireQuiet(DataSource database) {
		if (JdbcClient.create(database).sql(RUNNING).query(Long.class).single() > 0) {
			throw RefusedException.because("place.running");
		}
	}

	DataSource source() {
		return this.database;
	}

	@Override
	public boolean holdsBusiness() throws SQLException {
		return OldData.holdBusiness(this.database);
	}

	@Override
	public List<Erasure> erasures() throws SQLException {
		return OldData.erasures(this.database);
	}

	@Override
	public String put(ScratchDatabase fresh) throws IOException, SQLException {
		try (Snapshot snapshot = new Snapshot(fresh.source())) {
			take(snapshot, (connection) -> {
			});
		}
		return Words.say("place.postgres");
	}

	/**
	 * Takes everything over, or nothing, in the present version of the schema.
	 * @param last what else belongs to it
	 */
	Copy take(Snapshot source, Last last) throws IOException, SQLException {
		Migrations.migrate(this.database);
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			try {
				Copy copy = Copy.run(source, connection);
				copy.prove(connection);
				last.add(connection);
				requireQuiet(this.database);
				connection.commit();
				return copy;
			}
			catch (IOException | SQLException | RuntimeException ex) {
				connection.rollback();
				throw ex;
			}
		}
	}

	@Override
	public void close() {
		this.database.close();
	}

	/** What comes last in the transaction. */
	interface Last {

		void add(Connection connection) throws SQLException;

	}

}
