package app.fairwell.upkeep;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/**
 * A database as it is at one moment, to be read while others go on writing.
 */
final class Snapshot implements AutoCloseable {

	/**
	 * H2's own level, at which nothing that is committed meanwhile is seen in any table.
	 */
	private static final int H2_SNAPSHOT = 6;

	/** Otherwise H2 gathers the whole answer before the first row. */
	private static final String LAZY = "set lazy_query_execution ";

	private final Connection connection;

	private final boolean embedded;

	Snapshot(DataSource database) throws SQLException {
		this.connection = database.getConnection();
		this.embedded = isH2(this.connection);
		try {
			begin();
		}
		catch (SQLException ex) {
			close();
			throw ex;
		}
	}

	static boolean isH2(Connection connection) throws SQLException {
		return "H2".equals(connection.getMetaData().getDatabaseProductName());
	}

	private void begin() throws SQLException {
		if (this.embedded) {
			execute(LAZY + true);
		}
		this.connection.setAutoCommit(false);
		this.connection.setReadOnly(true);
		this.connection.setTransactionIsolation(this.embedded ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
		// The moment is that of the first statement
		execute("select 1");
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

	Connection connection() {
		return this.connection;
	}

	@Override
	public void close() throws SQLException {
		try (this.connection) {
			if (!this.connection.getAutoCommit()) {
				this.connection.rollback();
			}
			if (this.embedded) {
				execute(LAZY + false);
			}
		}
	}

}
