package app.fairwell.upkeep;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

/**
 * Fills every table of a database, whatever version of the schema it has, with values
 * that are hard to carry over.
 */
final class AwkwardRows {

	private static final int ROWS = 4;

	private static final List<String> TEXTS = List.of("O'Brien & \"Sons\" \\ ; -- \n\r\t", "Zażółć gęślą jaźń",
			"नमस्ते श्रीमान् क्‍ष", "ধন্যবাদ মহাশয় ক্‌ষ", "ధన్యవాదాలు శ్రీ", "Құрметті әріптес",
			"🏳️‍🌈 👩🏽‍🔧 𝄞 \uFFFD\u202E\uFEFF", "\u0001\u001f\u2028{\"a\":[null]}", "");

	private final Random random = new Random(7);

	private final Connection connection;

	/** The values of columns that others may need, by table and column. */
	private final Map<String, List<Object>> values = new HashMap<>();

	private AwkwardRows(Connection connection) {
		this.connection = connection;
	}

	/** Fills it; tables that demand values which nobody can guess stay empty. */
	static void fill(DataSource database) throws SQLException {
		try (Connection connection = database.getConnection()) {
			AwkwardRows rows = new AwkwardRows(connection);
			for (Table table : Tables.kept(connection)) {
				rows.fill(table);
			}
		}
	}

	private void fill(Table table) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute("delete from " + Table.quoted(table.name()));
		}
		Map<String, String> parents = parents(table);
		List<Integer> sizes = sizes(table);
		boolean single = table.columns().get(0).equals(new Column("id", ColumnKind.INTEGER));
		for (int i = 0; i < (single ? 1 : ROWS); i++) {
			try (PreparedStatement insert = this.connection.prepareStatement(table.insert())) {
				for (int c = 0; c < table.columns().size(); c++) {
					Column column = table.columns().get(c);
					Object value = (single && c == 0) ? Long.valueOf(1) : value(column, parents, sizes.get(c), i);
					insert.setObject(c + 1, value);
					this.values.computeIfAbsent(table.name() + "." + column.name(), (name) -> new ArrayList<>())
						.add(value);
				}
				insert.executeUpdate();
			}
		}
	}

	private @Nullable Object value(Column column, Map<String, String> parents, int size, int row) {
		String parent = parents.get(column.name());
		if (parent != null) {
			List<Object> there = this.values.getOrDefault(parent, List.of());
			return (there.size() > row) ? there.get(row) : null;
		}
		if (size < 0 && row == ROWS - 1) {
			return null;
		}
		return switch (column.type()) {
			// PostgreSQL looks drafts up by it, and takes no long word
			case TEXT -> text(column.name().equals("status") ? 9 : Math.abs(size), row);
			case UUID -> new UUID(this.random.nextLong(), this.random.nextLong());
			case BOOLEAN -> row % 2 == 0;
			case INTEGER -> (long) this.random.nextInt();
			case DECIMAL -> new BigDecimal("-12345678901234567890.05");
			case DATE -> LocalDate.of(1 + 3000 * row, 2, 28);
			case TIMESTAMP -> OffsetDateTime.parse("2027-02-28T23:59:59.00000" + row + "+05:30");
			case BINARY -> bytes(row);
		};
	}

	private String text(int size, int row) {
		if (size <= 2000) {
			String unique = new UUID(this.random.nextLong(), this.random.nextLong()).toString().replace("-", "");
			return unique.substring(0, Math.min(size, unique.length()));
		}
		String text = TEXTS.get(this.random.nextInt(TEXTS.size())) + this.random.nextInt();
		return (row == 1) ? text.repeat(500) : text;
	}

	private byte[] bytes(int row) {
		byte[] bytes = new byte[row * 100_000];
		this.random.nextBytes(bytes);
		return bytes;
	}

	/** The columns of other tables that columns point to. */
	private Map<String, String> parents(Table table) throws SQLException {
		Map<String, String> parents = new HashMap<>();
		try (ResultSet keys = this.connection.getMetaData()
			.getImportedKeys(null, this.connection.getSchema(), table.name())) {
			while (keys.next()) {
				parents.put(keys.getString("FKCOLUMN_NAME"),
						keys.getString("PKTABLE_NAME") + "." + keys.getString("PKCOLUMN_NAME"));
			}
		}
		return parents;
	}

	/** The most characters of each column; negative where it may be null. */
	private List<Integer> sizes(Table table) throws SQLException {
		Map<String, Integer> sizes = new HashMap<>();
		try (ResultSet columns = this.connection.getMetaData()
			.getColumns(null, this.connection.getSchema(), table.name(), "%")) {
			while (columns.next()) {
				int size = Math.max(1, columns.getInt("COLUMN_SIZE"));
				sizes.put(columns.getString("COLUMN_NAME"),
						"YES".equals(columns.getString("IS_NULLABLE")) ? -size : size);
			}
		}
		return table.columns().stream().map((column) -> sizes.get(column.name())).toList();
	}

}
