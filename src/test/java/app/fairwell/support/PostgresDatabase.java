package app.fairwell.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives a test context a new, empty database of the PostgreSQL server of this test run.
 * For a test of the whole application:
 * {@code @ContextConfiguration(initializers = PostgresDatabase.class)}.
 */
public class PostgresDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final AtomicInteger made = new AtomicInteger();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of("fairwell.db.url=" + newDatabase(), "fairwell.db.user=postgres").applyTo(context);
	}

	/**
	 * Makes a database on the server.
	 * @return its JDBC address; the user is {@code postgres}, without a password
	 */
	public static String newDatabase() {
		String name = "fairwell_" + made.incrementAndGet();
		try (Connection connection = Server.postgres.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("CREATE DATABASE " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("No database " + name, ex);
		}
		return "jdbc:postgresql://localhost:%d/%s".formatted(Server.postgres.getPort(), name);
	}

	/** Started when first used, stopped with the JVM. */
	private static final class Server {

		static final EmbeddedPostgres postgres = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
