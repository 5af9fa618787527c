package app.fairwell.upkeep;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Foreign keys that hold only when all rows are there: of tables that need each other,
 * and of rows that need others of their own table.
 */
final class LateKeys {

	private final Connection connection;

	private final List<Late> late = new ArrayList<>();

	private final boolean embedded;

	LateKeys(Connection connection, List<Table> inOrder) throws SQLException {
		this.connection = connection;
		this.embedded = Snapshot.isH2(connection);
		Set<String> before = new HashSet<>();
		for (Table table : inOrder) {
			table.keys()
				.stream()
				.filter((key) -> !before.contains(key.parent()))
				.forEach((key) -> this.late.add(new Late(Table.quoted(table.name()), Table.quoted(key.name()))));
			before.add(table.name());
		}
	}

	void suspend() throws SQLException {
		each(this.embedded ? "alter table %s set referential_integrity false"
				: "alter table %s alter constraint %s deferrable initially deferred");
	}

	/** Checks them, too. */
	void resume() throws SQLException {
		if (this.embedded) {
			each("alter table %s set referential_integrity true check");
		}
		else if (!this.late.isEmpty()) {
			execute("set constraints all immediate");
			each("alter table %s alter constraint %s not deferrable");
		}
	}

	private void each(String statement) throws SQLException {
		for (Late key : this.late) {
			execute(statement.formatted(key.table(), key.name()));
		}
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private record Late(String table, String name) {
	}

}
