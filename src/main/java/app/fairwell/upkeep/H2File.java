package app.fairwell.upkeep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The file that an embedded database is in.
 *
 * @param path the file, whether it is there or not
 * @param settings what stands in its address behind the path
 * @param user who opens it, or null where the address says it
 * @param password their password, or null
 */
record H2File(Path path, String settings, @Nullable String user, @Nullable String password) {

	private static final String START = "jdbc:h2:file:";

	private static final String SUFFIX = ".mv.db";

	/** Empty for the address of any other database. */
	static Optional<H2File> at(String url, @Nullable String user, @Nullable String password) {
		if (!url.startsWith(START)) {
			return Optional.empty();
		}
		int end = url.indexOf(';');
		String path = (end < 0) ? url.substring(START.length()) : url.substring(START.length(), end);
		return Optional
			.of(new H2File(Path.of(path + SUFFIX), (end < 0) ? "" : url.substring(end), given(user), given(password)));
	}

	/** An empty user would be a second one beside that in the address. */
	private static @Nullable String given(@Nullable String value) {
		return (value == null || value.isEmpty()) ? null : value;
	}

	boolean exists() {
		return Files.exists(this.path);
	}

	/** Another file of the same sort. */
	H2File as(Path other) {
		return new H2File(other, this.settings, this.user, this.password);
	}

	/** Opens it, if it is there, with a connection for each that is asked for. */
	DataSource source() {
		return source(";IFEXISTS=TRUE");
	}

	/** The same, and makes it where there is none. */
	DataSource newSource() {
		return source("");
	}

	private DataSource source(String more) {
		String name = this.path.toString();
		DriverManagerDataSource source = new DriverManagerDataSource(
				START + name.substring(0, name.length() - SUFFIX.length()) + this.settings + more);
		source.setUsername(this.user);
		source.setPassword(this.password);
		return source;
	}

	/** Closes it in order, whoever has it open in this process. */
	static void shutDown(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("shutdown");
		}
	}

}
