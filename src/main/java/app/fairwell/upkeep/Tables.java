package app.fairwell.upkeep;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The tables that a business's data are in, as the database itself describes them, so
 * that it holds for every version of the schema.
 */
final class Tables {

	/**
	 * The database makes them anew, or they are over in minutes, or they are of this
	 * computer.
	 */
	private static final Set<String> LEFT_OUT = Set.of("flyway_schema_history", "spring_session",
			"spring_session_attributes", "sign_in_failure", "held_post", "scheduled_tasks");

	/** What a search looks words up in is made from the rest. */
	private static final String SEARCH = "search_";

	/**
	 * Says by which rules the search columns of a row were made; without it, they are
	 * made anew.
	 */
	private static final String SEARCH_RULES = "search_rules";

	private Tables() {
	}

	/** Those that an archive holds, so ordered that a row comes after those it needs. */
	static List<Table> kept(Connection connection) throws SQLException {
		return ordered(all(connection).stream().filter((table) -> isKept(table.name())).toList());
	}

	private static boolean isKept(String table) {
		return !LEFT_OUT.contains(table) && !table.startsWith(SEARCH);
	}

	/** The names of those that each sort of database has; it has others to search in. */
	static Set<String> ofBoth(Connection connection) throws SQLException {
		return names(connection).stream()
			.filter((name) -> !name.startsWith(SEARCH))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** All but the history of the schema. */
	static List<String> emptied(Connection connection) throws SQLException {
		return names(connection).stream().filter((name) -> !name.equals("flyway_schema_history")).toList();
	}

	private static List<Table> all(Connection connection) throws SQLException {
		List<Table> tables = new ArrayList<>();
		Map<String, List<Column>> columns = columns(connection);
		for (String name : names(connection)) {
			tables.add(new Table(name, columns.getOrDefault(name, List.of()), keys(connection, name)));
		}
		return tables;
	}

	private static List<String> names(Connection connection) throws SQLException {
		List<String> names = new ArrayList<>();
		try (ResultSet found = connection.getMetaData()
			.getTables(null, connection.getSchema(), "%", new String[] { "TABLE", "BASE TABLE" })) {
			while (found.next()) {
				names.add(found.getString("TABLE_NAME"));
			}
		}
		return names.stream().sorted().toList();
	}

	private static Map<String, List<Column>> columns(Connection connection) throws SQLException {
		Map<String, Map<String, String>> types = types(connection);
		Map<String, List<Column>> columns = new TreeMap<>();
		types.forEach((table, of) -> columns.put(table,
				of.entrySet()
					.stream()
					.filter((column) -> !of.containsKey(SEARCH_RULES) || !column.getKey().startsWith(SEARCH))
					.map((column) -> new Column(column.getKey(), ColumnKind.of(column.getValue())))
					.toList()));
		return columns;
	}

	private static Map<String, Map<String, String>> types(Connection connection) throws SQLException {
		Map<String, Map<String, String>> types = new TreeMap<>();
		DatabaseMetaData facts = connection.getMetaData();
		try (ResultSet found = facts.getColumns(null, connection.getSchema(), "%", "%")) {
			while (found.next()) {
				String table = found.getString("TABLE_NAME");
				if (isKept(table) && !"YES".equals(found.getString("IS_GENERATEDCOLUMN"))) {
					types.computeIfAbsent(table, (name) -> new LinkedHashMap<>())
						.put(found.getString("COLUMN_NAME"), found.getString("TYPE_NAME"));
				}
			}
		}
		return types;
	}

	private static List<Table.Key> keys(Connection connection, String table) throws SQLException {
		Map<String, String> keys = new TreeMap<>();
		try (ResultSet found = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
			while (found.next()) {
				keys.put(found.getString("FK_NAME"), found.getString("PKTABLE_NAME"));
			}
		}
		return keys.entrySet().stream().map((key) -> new Table.Key(key.getKey(), key.getValue())).toList();
	}

	/** Tables that need each other come last. */
	private static List<Table> ordered(List<Table> tables) {
		Map<String, Table> left = tables.stream()
			.collect(Collectors.toMap(Table::name, (table) -> table, (one, other) -> one, LinkedHashMap::new));
		List<Table> ordered = new ArrayList<>();
		while (!left.isEmpty()) {
			List<Table> next = left.values().stream().filter((table) -> isReady(table, left.keySet())).toList();
			List<Table> taken = next.isEmpty() ? List.copyOf(left.values()) : next;
			ordered.addAll(taken);
			taken.forEach((table) -> left.remove(table.name()));
		}
		return ordered;
	}

	private static boolean isReady(Table table, Set<String> left) {
		return table.keys()
			.stream()
			.map(Table.Key::parent)
			.allMatch((parent) -> parent.equals(table.name()) || !left.contains(parent));
	}

}
