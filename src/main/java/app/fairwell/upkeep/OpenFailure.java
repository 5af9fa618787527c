package app.fairwell.upkeep;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

import app.fairwell.safety.FullDisk;

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
		if (FullDisk.isCause(failure)) {
			return Finding.wrong("doctor.database.full");
		}
		return refusals(failure).findFirst()
			.map(OpenFailure::finding)
			.orElseGet(() -> Finding.wrong("doctor.database.shut", String.valueOf(failure.getMessage())));
	}

	static boolean isInUse(Throwable failure) {
		return refusals(failure).anyMatch((refused) -> refused.getErrorCode() == H2_IN_USE);
	}

	/** Whether it is the file itself that cannot be read. */
	static boolean isDamaged(Throwable failure) {
		return !FullDisk.isCause(failure) && refusals(failure)
			.anyMatch((refused) -> refused.getErrorCode() == H2_DAMAGED || refused.getErrorCode() == H2_CONFUSED);
	}

	/** Whether it was not even opened, for a reason that can be told. */
	static boolean isShut(Throwable failure) {
		return isInUse(failure) || refusals(failure)
			.anyMatch((refused) -> refused.getErrorCode() == H2_DAMAGED || isSilent(refused) || isUnknownUser(refused));
	}

	private static Stream<SQLException> refusals(Throwable failure) {
		return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
			.filter(SQLException.class::isInstance)
			.map(SQLException.class::cast);
	}

	private static boolean isSilent(SQLException refused) {
		String state = String.valueOf(refused.getSQLState());
		return state.startsWith("08") || state.startsWith("3D");
	}

	private static boolean isUnknownUser(SQLException refused) {
		return String.valueOf(refused.getSQLState()).startsWith("28");
	}

	private static Finding finding(SQLException refused) {
		if (refused.getErrorCode() == H2_IN_USE) {
			return Finding.wrong("doctor.database.in-use");
		}
		if (refused.getErrorCode() == H2_MISSING) {
			return Finding.wrong("doctor.database.missing");
		}
		if (isUnknownUser(refused)) {
			return Finding.wrong("doctor.database.password");
		}
		if (isSilent(refused)) {
			return Finding.wrong("doctor.database.silent");
		}
		return Finding.wrong("doctor.database.shut", String.valueOf(refused.getMessage()));
	}

}
