package app.fairwell;

import java.nio.file.InvalidPathException;
import java.sql.SQLException;
import java.util.List;

import app.fairwell.safety.FullDisk;
import app.fairwell.upkeep.UpgradeRefusedException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Says in one sentence why Fairwell could not start, and in one what to do.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailureAnalyzer implements FailureAnalyzer {

	/** H2's code for a file that another process has open. */
	private static final int H2_IN_USE = 90020;

	/** H2's code for a wrong user name or password. */
	private static final int H2_WRONG_USER = 28000;

	/** H2's code for a file that it cannot read. */
	private static final int H2_DAMAGED = 90030;

	/** What the pool and the framework say to an address that no driver takes. */
	private static final List<String> NO_DRIVER = List.of("Failed to determine a suitable driver class",
			"claims to not accept jdbcUrl", "Failed to load driver class", "'url' must start with \"jdbc\"");

	private final Environment environment;

	StartFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		if (FullDisk.isCause(failure)) {
			return new FailureAnalysis("The disk of the data in " + data() + " is full.",
					"Make room on that disk, and start Fairwell again.", failure);
		}
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			FailureAnalysis analysis = sentence(cause);
			if (analysis != null) {
				return analysis;
			}
		}
		return null;
	}

	private @Nullable FailureAnalysis sentence(Throwable cause) {
		if (cause instanceof DataDirectoryException unusable) {
			return new FailureAnalysis(
					"The data directory " + unusable.directory() + " cannot be used: " + unusable.why() + ".",
					"Give the account that runs Fairwell the right to write there, or set FAIRWELL_DATA to a folder where it may write.",
					cause);
		}
		if (cause instanceof InvalidPathException unreadable) {
			return new FailureAnalysis("The name " + unreadable.getInput() + " cannot be read here.",
					"Set LC_ALL to a locale with all letters, such as C.UTF-8, and start Fairwell again.", cause);
		}
		if (cause instanceof UpgradeRefusedException refused) {
			return new FailureAnalysis(String.valueOf(refused.getMessage()), refused.action(), cause);
		}
		if (cause instanceof PasswordFileException empty) {
			return new FailureAnalysis(
					"The file " + empty.file() + " gives no password for the database: " + empty.why() + ".",
					"Set FAIRWELL_DB_PASSWORD_FILE to a file that the account which runs Fairwell may read.", cause);
		}
		if (cause instanceof PortInUseException taken) {
			return new FailureAnalysis("Port " + taken.getPort() + " is used by another program.",
					"Stop that program, or set SERVER_PORT to a port that is free.", cause);
		}
		if (cause instanceof SQLException refused) {
			return database(refused);
		}
		String said = String.valueOf(cause.getMessage());
		return (cause instanceof RuntimeException && NO_DRIVER.stream().anyMatch(said::contains)) ? wrongAddress(cause)
				: null;
	}

	private @Nullable FailureAnalysis database(SQLException refused) {
		String state = String.valueOf(refused.getSQLState());
		if (refused.getErrorCode() == H2_IN_USE) {
			return new FailureAnalysis("The database in " + data() + " is in use by another Fairwell.",
					"Stop the other one first, or set FAIRWELL_DATA to a folder of its own.", refused);
		}
		if (refused.getErrorCode() == H2_WRONG_USER || state.startsWith("28")) {
			return new FailureAnalysis("The database refused the user name or the password.",
					"Check FAIRWELL_DB_USER and FAIRWELL_DB_PASSWORD.", refused);
		}
		if (refused.getErrorCode() == H2_DAMAGED) {
			return new FailureAnalysis("The database in " + data() + " is damaged and cannot be read.",
					"Keep a copy of that folder as it is, then restore the newest backup in " + data()
							+ "/backups with the command restore.",
					refused);
		}
		return (state.startsWith("08") || state.startsWith("3D")) ? wrongAddress(refused) : null;
	}

	private String data() {
		return this.environment.getProperty("fairwell.data", "");
	}

	private FailureAnalysis wrongAddress(Throwable cause) {
		return new FailureAnalysis("No database answers at the address in FAIRWELL_DB_URL.",
				"Check that the database runs and that the address reads like jdbc:postgresql://host:5432/fairwell; without FAIRWELL_DB_URL Fairwell keeps its data in FAIRWELL_DATA.",
				cause);
	}

}
