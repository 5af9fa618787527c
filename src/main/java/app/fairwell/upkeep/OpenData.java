package app.fairwell.upkeep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.zaxxer.hikari.HikariConfig;
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

	OpenData(ConfigurableEnvironment environment) {
		this.environment = environment;
		try {
			this.database = open();
		}
		catch (RuntimeException ex) {
			this.shut = OpenFailure.finding(ex);
		}
	}

	private HikariDataSource open() {
		String url = this.environment.getRequiredProperty("spring.datasource.url");
		HikariConfig config = new HikariConfig();
		// A command must not make a database where there is none
		config.setJdbcUrl(url.startsWith("jdbc:h2:") ? url + ";IFEXISTS=TRUE" : url);
		config.setUsername(given("spring.datasource.username"));
		config.setPassword(given("spring.datasource.password"));
		config.setMaximumPoolSize(3);
		return new HikariDataSource(config);
	}

	/** An empty user would be a second one beside that in the address of H2. */
	private @Nullable String given(String name) {
		String value = this.environment.getProperty(name);
		return (value == null || value.isEmpty()) ? null : value;
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

	@Override
	public void close() {
		if (this.database != null) {
			this.database.close();
		}
	}

}
