package app.fairwell.upkeep;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * Why a database does not open, in words.
 */
final class OpenFailure {

	/** H2's code for a file that another process has open. */
	static final int H2_IN_USE = 90020;

	/** H2's code for a file that it cannot read. */
	private static final int H2_DAMAGED = 90030;

	/** H2's code for what must not be, as in a file that is damaged further on. */
	private static final int H2_CONFUSED = 50000;

	/** H2's code for a database that is not there. */
	private static final int H2_MISSING = 90146;

	private OpenFailure() {
	}

	static Finding finding(Throwable failure) {
		if (failure instanceof RefusedException) {
			return Finding.wrong("doctor.database.silent");
		}
		SQLException refused = refusal(failure);
		return (refused != null) ? finding(refused)
				: Finding.wrong("doctor.database.shut", String.valueOf(failure.getMessage()));
	}

	static boolean isInUse(Throwable failure) {
		return hasCode(failure, H2_IN_USE);
	}

	/** Whether it is the file itself that cannot be read. */
	static boolean isDamaged(Throwable failure) {
		return hasCode(failure, H2_DAMAGED) || hasCode(failure, H2_CONFUSED);
	}

	private static boolean hasCode(Throwable failure, int code) {
		SQLException refused = refusal(failure);
		return refused != null && refused.getErrorCode() == code;
	}

	private static @Nullable SQLException refusal(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException refused) {
				return refused;
			}
		}
		return null;
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
