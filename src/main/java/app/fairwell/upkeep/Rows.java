package app.fairwell.upkeep;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Walks along the rows of a table, of which there may be more than memory holds.
 */
final class Rows {

	private static final int AT_ONCE = 100;

	/** Of rows with a file in them, of which PostgreSQL's driver holds twice the size. */
	private static final int FILES_AT_ONCE = 4;

	private Rows() {
	}

	static void walk(Connection connection, Table table, Step step) throws IOException, SQLException {
		List<Column> columns = table.columns();
		try (Statement statement = connection.createStatement()) {
			statement.setFetchSize(columns.stream().anyMatch(Column::isFile) ? FILES_AT_ONCE : AT_ONCE);
			try (ResultSet found = statement.executeQuery(table.select())) {
				while (found.next()) {
					@Nullable Object[] row = new @Nullable Object[columns.size()];
					for (int i = 0; i < row.length; i++) {
						row[i] = columns.get(i).type().read(found, i + 1);
					}
					step.take(row);
				}
			}
		}
	}

	/** What the rows of a table add up to. */
	static RowSum sum(Connection connection, Table table) throws IOException, SQLException {
		RowSum sum = new RowSum();
		walk(connection, table, (row) -> sum.add(RowJson.write(table.columns(), row)));
		return sum;
	}

	/** What to do with each row. */
	interface Step {

		void take(@Nullable Object[] row) throws IOException, SQLException;

	}

}
