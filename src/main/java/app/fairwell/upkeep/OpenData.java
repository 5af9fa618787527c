package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

import org.springframework.core.env.ConfigurableEnvironment;

/**
 * The data of a Fairwell that does not run, opened for one command.
 */
class OpenData implements AutoCloseable {

	private final ConfigurableEnvironment environment;

	private @Nullable HikariDataSource database;

	private @Nullable Finding shut;

	OpenData(ConfigurableEnvironment environment, Places places) {
		this.environment = environment;
		try {
			this.database = places.open();
		}
		catch (RuntimeException ex) {
			this.shut = OpenFailure.finding(ex);
		}
	}

	Reply doctor(Path data) {
		if (this.database != null) {
			return Finding.report(data, this.database);
		}
		List<Finding> findings = new ArrayList<>(new HouseCheck(data).run());
		if (this.shut != null) {
			findings.add(this.shut);
		}
		return Finding.report(findings);
	}

	Reply resetPassword(Command command) {
		if (this.database == null) {
			return Reply.wrong((this.shut != null) ? this.shut.text() : "");
		}
		if (!Migrations.of(this.database).complete()) {
			return Reply.wrong(Words.say("reset.start-first"));
		}
		return PasswordCommand.offline(this.database, this.environment, command);
	}

	Reply leave(Command command) throws IOException, SQLException {
		if (this.database == null) {
			return Reply.wrong((this.shut != null) ? this.shut.text() : "");
		}
		return new Leaving(this.database, Clock.systemUTC()).run(command);
	}

	@Override
	public void close() {
		if (this.database != null) {
			this.database.close();
		}
	}

}
