package app.fairwell.upkeep;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Puts the rows of a whole business into a database in the place of those that are there.
 */
final class Filling {

	private final Connection connection;

	private final boolean embedded;

	/**
	 * A filling.
	 * @param connection one without automatic commits; H2 commits piece by piece, so it
	 * has to be a database that nobody else looks at
	 */
	Filling(Connection connection) throws SQLException {
		this.connection = connection;
		this.embedded = Snapshot.isH2(connection);
	}

	/**
	 * Fills tables.
	 * @param tables in an order in which each comes after those it needs
	 */
	void fill(List<Table> tables, Source source) throws IOException, SQLException {
		empty();
		LateKeys late = new LateKeys(this.connection, tables);
		late.suspend();
		for (Table table : tables) {
			fill(table, source);
		}
		resume(late);
	}

	private static void resume(LateKeys late) throws SQLException {
		try {
			late.resume();
		}
		catch (SQLException ex) {
			throw refused("*", ex);
		}
	}

	private void fill(Table table, Source source) throws IOException, SQLException {
		try (Insertion insertion = new Insertion(this.connection, table, this.embedded)) {
			source.walk(table, insertion);
			insertion.flush();
		}
		catch (SQLException ex) {
			throw refused(table.name(), ex);
		}
	}

	/** Classes 22, 23 and 54 are about the values, not about the database. */
	private static SQLException refused(String table, SQLException ex) {
		String state = String.valueOf(ex.getSQLState());
		if (state.startsWith("22") || state.startsWith("23") || state.startsWith("54")) {
			throw RefusedException.because("copy.row", table);
		}
		return ex;
	}

	/** Steps of the schema leave rows of their own in new tables. */
	private void empty() throws SQLException {
		List<String> names = Tables.emptied(this.connection).stream().map(Table::quoted).toList();
		try (Statement statement = this.connection.createStatement()) {
			if (!this.embedded) {
				statement.execute("truncate table " + String.join(", ", names));
				return;
			}
			statement.execute("set referential_integrity false");
			for (String name : names) {
				statement.execute("delete from " + name);
			}
			statement.execute("set referential_integrity true");
		}
		this.connection.commit();
	}

	/** Where rows come from. */
	interface Source {

		void walk(Table table, Rows.Step step) throws IOException, SQLException;

	}

}
