package app.fairwell.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/**
 * Where the data of a Fairwell are, and where they could be: in a file of the data
 * directory, or in a PostgreSQL.
 */
final class Places {

	private static final String POSTGRES = "jdbc:postgresql:";

	private final ConfigurableEnvironment environment;

	Places(ConfigurableEnvironment environment) {
		this.environment = environment;
	}

	Clock clock() {
		return Clock.systemUTC();
	}

	private String url() {
		return this.environment.getRequiredProperty("spring.datasource.url");
	}

	/** Whether FAIRWELL_DB_URL names a PostgreSQL. */
	boolean isPostgres() {
		return url().startsWith(POSTGRES);
	}

	/**
	 * The file of the data directory, whether it is there and used or not.
	 * @throws RefusedException if FAIRWELL_DB_URL names neither a file nor a PostgreSQL
	 */
	Path file() {
		return database().path();
	}

	/** An address that is mistyped must not lead to whatever file is there. */
	private H2File database() {
		Optional<H2File> file = isPostgres()
				? H2File.at(this.environment.getRequiredProperty("fairwell.h2.url"), null, null)
				: H2File.at(url(), given("spring.datasource.username"), given("spring.datasource.password"));
		return file.orElseThrow(() -> RefusedException.because("place.address"));
	}

	/**
	 * The folder in which to work beside the file, without what others left there
	 * half-done; to be asked for where the data are held.
	 */
	Path workplace() throws IOException {
		Path folder = Files.createDirectories(file().toAbsolutePath().getParent());
		Folders.sweep(folder);
		return folder;
	}

	boolean hasFile() {
		return Files.exists(file());
	}

	/**
	 * Holds the file, and its place where there is none.
	 * @throws RefusedException if another does
	 */
	FileHold hold() throws IOException {
		try {
			return FileHold.of(database());
		}
		catch (SQLException ex) {
			throw RefusedException.because("place.in-use");
		}
	}

	/** Opens the database in the file, which has to be there. */
	HikariDataSource openFile() {
		if (!hasFile()) {
			return openHeldFile();
		}
		try (FileHold hold = FileHold.of(database())) {
			return openHeldFile();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new CannotGetJdbcConnectionException("The file is held", ex);
		}
	}

	/** The same for whoever holds the file. */
	HikariDataSource openHeldFile() {
		return open(() -> {
			HikariConfig config = new HikariConfig();
			// A command must not make a database where there is none
			config.setDataSource(database().source());
			return config;
		});
	}

	/** Opens the database at FAIRWELL_DB_URL. */
	HikariDataSource openPostgres() {
		return open(() -> {
			HikariConfig config = new HikariConfig();
			config.setJdbcUrl(url());
			config.setUsername(given("spring.datasource.username"));
			config.setPassword(given("spring.datasource.password"));
			// Not the name of a Fairwell that runs, and no values of refused rows in
			// messages
			config.addDataSourceProperty("ApplicationName", "fairwell-command");
			config.addDataSourceProperty("logServerErrorDetail", "false");
			config.addDataSourceProperty("reWriteBatchedInserts", "true");
			return config;
		});
	}

	/** Opens the database in use. */
	HikariDataSource open() {
		return isPostgres() ? openPostgres() : openFile();
	}

	private static HikariDataSource open(Supplier<HikariConfig> settings) {
		HikariConfig config = settings.get();
		config.setMaximumPoolSize(3);
		// None that nobody waits for: the end of the pool interrupts those who open one,
		// and H2 loses its file by an interrupt
		config.setMinimumIdle(1);
		return new HikariDataSource(config);
	}

	private @Nullable String given(String name) {
		String value = this.environment.getProperty(name);
		return (value == null || value.isEmpty()) ? null : value;
	}

}
