package app.fairwell.upkeep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

import app.fairwell.customer.Erasure;
import app.fairwell.customer.KnownErasures;
import app.fairwell.support.PostgresDatabase;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An archive takes the place of everything in a PostgreSQL, and a business moves there
 * and back.
 */
class PostgresPlaceTests {

	private static TrialArchive archive;

	private final String url = PostgresDatabase.newDatabase();

	@TempDir
	private Path data;

	@BeforeAll
	static void writeAnArchive(@TempDir Path folder) throws Exception {
		archive = TrialArchive.write(folder);
	}

	private Places places() {
		return TrialArchive.inPostgres(this.url, this.data);
	}

	@Test
	void takesThePlaceOfEverythingAndForgetsNoErasure() throws Exception { // I4, L4
		Erasure erasure = new Erasure(UUID.randomUUID(), "k".repeat(64), Instant.parse("2027-03-01T00:00:00Z"));
		assertThat(archive.importTo(places()).code()).isZero();
		try (HikariDataSource there = places().openPostgres()) {
			archive.assertRestored(there, "data-imported");
			new KnownErasures(JdbcClient.create(there)).addAll(List.of(erasure));
			JdbcClient.create(there).sql("update business set name = 'Changed since'").update();
		}
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> archive.importTo(places()));
		assertThat(archive.restoreTo(places()).code()).isZero();
		try (HikariDataSource there = places().openPostgres()) {
			archive.assertRestored(there, "data-restored");
			assertThat(new KnownErasures(JdbcClient.create(there)).all()).contains(erasure);
		}
	}

	@Test
	void isRefusedWhileAFairwellRunsAnywhere() throws Exception {
		Properties running = new Properties();
		running.setProperty("user", "postgres");
		running.setProperty("ApplicationName", "fairwell");
		try (Connection fairwell = DriverManager.getConnection(this.url, running)) {
			assertThat(fairwell.isValid(1)).isTrue();
			assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> archive.restoreTo(places()))
				.withMessageContaining("Fairwell runs on these data");
		}
	}

	@Test
	void movesThereAndBackAndProvesIt() throws Exception { // L4
		Places file = TrialArchive.inFile(this.data);
		archive.restoreTo(file);
		Reply there = move(Command.MOVE_TO_POSTGRES);
		assertThat(there.text()).contains("Counts and hashes are the same", "stays as it was");
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> move(Command.MOVE_TO_POSTGRES))
			.withMessageContaining("there are data already");
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> move(Command.MOVE_TO_H2))
			.withMessageContaining("there are data already");
		Files.delete(file.file());
		Reply back = move(Command.MOVE_TO_H2);
		assertThat(line(back, "draft_section")).isEqualTo(line(there, "draft_section")).isNotEmpty();
		try (HikariDataSource home = file.openFile()) {
			assertThat(JdbcClient.create(home)
				.sql("select detail from audit_line order by number")
				.query(String.class)
				.list()).containsExactly("", "move-to-postgres", "move-to-h2");
		}
	}

	@Test
	void leavesThePostgresAloneWhenSomethingDoesNotFit() throws Exception {
		Places file = TrialArchive.inFile(this.data);
		archive.restoreTo(file);
		try (HikariDataSource home = file.openFile()) {
			JdbcClient.create(home).sql("update business set name = 'A' || char(0)").update();
		}
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> move(Command.MOVE_TO_POSTGRES))
			.withMessageContaining("does not take a row of the table business");
		try (HikariDataSource there = places().openPostgres()) {
			assertThat(OldData.holdBusiness(there)).isFalse();
			assertThat(JdbcClient.create(there).sql("select count(*) from customer").query(Long.class).single())
				.isZero();
		}
	}

	private Reply move(String name) throws Exception {
		return new Moving(places()).run(new Command(name, List.of()));
	}

	private static List<String> line(Reply reply, String table) {
		return reply.text().lines().filter((line) -> line.startsWith(table + " ")).toList();
	}

}
