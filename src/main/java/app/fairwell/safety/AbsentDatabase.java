package app.fairwell.safety;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import org.jspecify.annotations.Nullable;

/**
 * Tells a database that does not answer from other failures. One that answers, while all
 * connections to it are in use for too long, counts as such too: the pool says the same
 * of both, and for who waits they are one.
 */
public final class AbsentDatabase {

	/** What the pool says to whoever goes on with a connection that broke. */
	private static final String BROKEN = "Connection is closed";

	private AbsentDatabase() {
	}

	/**
	 * Whether something failed because the database was not there, or went, or had no
	 * connection free in time.
	 * @param failure what failed
	 * @return true if that, or what it was caused by, says so
	 */
	public static boolean isCause(@Nullable Throwable failure) {
		if (FullDisk.isCause(failure)) {
			return false;
		}
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLTransientConnectionException || (cause instanceof SQLException refused
					&& (isState(String.valueOf(refused.getSQLState())) || BROKEN.equals(refused.getMessage())))) {
				return true;
			}
		}
		return false;
	}

	// No connection, a server that ends or begins, no place for one more
	private static boolean isState(String state) {
		return state.startsWith("08") || state.startsWith("57P") || state.equals("53300");
	}

}
