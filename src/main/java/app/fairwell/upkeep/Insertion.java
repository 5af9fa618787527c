package app.fairwell.upkeep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

import org.jspecify.annotations.Nullable;

/**
 * Puts rows into a table, many at once.
 */
final class Insertion implements Rows.Step, AutoCloseable {

	private static final int MOST_ROWS = 500;

	private static final long MOST_SIZE = 4_000_000;

	private final Connection connection;

	private final PreparedStatement statement;

	private final boolean piecemeal;

	private int rows;

	private long size;

	/**
	 * An insertion.
	 * @param piecemeal whether to commit each piece, where nobody else looks
	 */
	Insertion(Connection connection, Table table, boolean piecemeal) throws SQLException {
		this.connection = connection;
		this.statement = connection.prepareStatement(table.insert());
		this.piecemeal = piecemeal;
	}

	@Override
	public void take(@Nullable Object[] row) throws SQLException {
		for (int i = 0; i < row.length; i++) {
			if (row[i] == null) {
				this.statement.setNull(i + 1, Types.NULL);
			}
			else {
				this.statement.setObject(i + 1, row[i]);
				this.size += size(row[i]);
			}
		}
		this.statement.addBatch();
		this.rows++;
		if (this.rows >= MOST_ROWS || this.size >= MOST_SIZE) {
			flush();
		}
	}

	private static int size(@Nullable Object value) {
		if (value instanceof String text) {
			return text.length();
		}
		return (value instanceof byte[] bytes) ? bytes.length : Long.BYTES;
	}

	void flush() throws SQLException {
		if (this.rows > 0) {
			this.statement.executeBatch();
			if (this.piecemeal) {
				this.connection.commit();
			}
		}
		this.rows = 0;
		this.size = 0;
	}

	@Override
	public void close() throws SQLException {
		this.statement.close();
	}

}
