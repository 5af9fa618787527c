package app.fairwell.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import app.fairwell.support.TrialDisk;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A full disk is noticed, and so is its end.
 */
class DiskHealthTests {

	private long free = Long.MAX_VALUE;

	private long nanoseconds;

	private final DiskFailures failures = new DiskFailures(() -> this.nanoseconds);

	private final DiskHealth health = new DiskHealth(new Disk(true, () -> this.free), this.failures);

	private HikariDataSource pool;

	@BeforeEach
	void open(@TempDir Path folder) {
		TrialDisk.insert();
		HikariConfig config = new HikariConfig();
		config.setJdbcUrl("jdbc:h2:trial:" + folder.resolve("db") + ";USER=sa;WRITE_DELAY=0");
		config.setMaximumPoolSize(3);
		this.pool = new HikariDataSource();
		config.copyStateTo(this.pool);
		this.failures.postProcessBeforeInitialization(this.pool, "pool");
	}

	@AfterEach
	void close() {
		TrialDisk.fill(false);
		this.pool.close();
	}

	@Test
	void isDownWithoutRoom() {
		assertThat(this.health.health().getStatus()).isEqualTo(Status.UP);
		this.free = Disk.LEAST - 1;
		assertThat(this.health.health().getStatus()).isEqualTo(Status.DOWN);
	}

	@Test
	void isDownForAWhileAfterAWriteFoundNone() throws Exception {
		execute("create table note (words varchar)");
		TrialDisk.fill(true);
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute("insert into note values ('a')"));
		this.nanoseconds = DiskFailures.REMEMBERED.toNanos() - 1;
		assertThat(this.health.health().getStatus()).isEqualTo(Status.DOWN);
		this.nanoseconds++;
		assertThat(this.health.health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void isUpAfterOtherFailures() {
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute("select from nowhere"));
		assertThat(this.health.health().getStatus()).isEqualTo(Status.UP);
	}

	// The pool asks a connection of the last half second no longer whether it is alive
	@Test
	void nextReaderFindsAnOpenDatabaseAtOnce() throws Exception {
		execute("create table note (words varchar)");
		try (Connection one = this.pool.getConnection(); Connection two = this.pool.getConnection()) {
			assertThat(two.isValid(1)).isTrue();
			TrialDisk.fill(true);
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> one.createStatement().execute("insert into note values ('a')"));
		}
		execute("select count(*) from note");
		TrialDisk.fill(false);
		execute("insert into note values ('b')");
	}

	@Test
	void knowsAFullDiskByWhatDatabasesSay() {
		assertThat(FullDisk.isCause(new IllegalStateException(new SQLException("could not extend file", "53100"))))
			.isTrue();
		assertThat(FullDisk.isCause(new SQLException("failed", new IOException("No space left on device")))).isTrue();
		assertThat(FullDisk.isCause(new SQLException("too many connections", "53300"))).isFalse();
		assertThat(FullDisk.isCause(new IOException("Connection reset"))).isFalse();
	}

	private void execute(String sql) throws SQLException {
		try (Connection connection = this.pool.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
