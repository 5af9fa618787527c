package app.fairwell.upkeep;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a database describes it.
 *
 * @param name its name
 * @param columns those that hold something of their own, in order
 * @param keys what its rows need in other tables
 */
record Table(String name, List<Column> columns, List<Key> keys) {

	/** The same with its columns in the order of another. */
	Table with(List<Column> ordered) {
		return new Table(this.name, ordered, this.keys);
	}

	String select() {
		return "select " + columnNames() + " from " + quoted(this.name);
	}

	String insert() {
		String places = this.columns.stream().map((column) -> "?").collect(Collectors.joining(", "));
		return "insert into " + quoted(this.name) + " (" + columnNames() + ") values (" + places + ")";
	}

	private String columnNames() {
		return this.columns.stream().map((column) -> quoted(column.name())).collect(Collectors.joining(", "));
	}

	/** Names come from the database itself; quoted, for those that are words of SQL. */
	static String quoted(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	/**
	 * A foreign key.
	 *
	 * @param name its name
	 * @param parent the table that has to have the row
	 */
	record Key(String name, String parent) {
	}

}
