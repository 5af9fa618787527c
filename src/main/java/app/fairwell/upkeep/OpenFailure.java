package app.fairwell.upkeep;

import java.sql.SQLException;

/**
 * Why a database does not open, in words.
 */
final class OpenFailure {

	/** H2's code for a file that another process has open. */
	static final int H2_IN_USE = 90020;

	/** H2's code for a database that is not there. */
	private static final int H2_MISSING = 90146;

	private OpenFailure() {
	}

	static Finding finding(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException refused) {
				return finding(refused);
			}
		}
		return Finding.wrong("doctor.database.shut", String.valueOf(failure.getMessage()));
	}

	static boolean isInUse(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException refused && refused.getErrorCode() == H2_IN_USE) {
				return true;
			}
		}
		return false;
	}

	private static Finding finding(SQLException refused) {
		String state = String.valueOf(refused.getSQLState());
		if (refused.getErrorCode() == H2_IN_USE) {
			return Finding.wrong("doctor.database.in-use");
		}
		if (refused.getErrorCode() == H2_MISSING) {
			return Finding.wrong("doctor.database.missing");
		}
		if (state.startsWith("28")) {
			return Finding.wrong("doctor.database.password");
		}
		if (state.startsWith("08") || state.startsWith("3D")) {
			return Finding.wrong("doctor.database.silent");
		}
		return Finding.wrong("doctor.database.shut", String.valueOf(refused.getMessage()));
	}

}
