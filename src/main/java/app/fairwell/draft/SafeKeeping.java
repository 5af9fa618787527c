package app.fairwell.draft;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Sees to it that what a person saved survives: work that met somebody else's is done
 * again, and H2, which otherwise leaves this to the operating system, writes to the disk
 * before the person is told.
 */
@Component
public class SafeKeeping {

	private static final int ATTEMPTS = 5;

	private final JdbcTemplate jdbc;

	private final boolean checkpoints;

	SafeKeeping(DataSource dataSource) {
		this.jdbc = new JdbcTemplate(dataSource);
		this.checkpoints = Boolean.TRUE.equals(this.jdbc.execute((ConnectionCallback<Boolean>) SafeKeeping::isH2));
	}

	/**
	 * Does work that is one transaction of its own.
	 * @param work what to do, and to do again when two made the same thing at once
	 * @param <T> what it gives
	 * @return what the work gave
	 */
	public <T> T keep(Supplier<T> work) {
		T result = repeat(work);
		if (this.checkpoints) {
			this.jdbc.execute("CHECKPOINT SYNC");
		}
		return result;
	}

	private static <T> T repeat(Supplier<T> work) {
		for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
			try {
				return work.get();
			}
			catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
				Thread.yield();
			}
		}
		return work.get();
	}

	private static boolean isH2(Connection connection) throws SQLException {
		return "H2".equals(connection.getMetaData().getDatabaseProductName());
	}

}
