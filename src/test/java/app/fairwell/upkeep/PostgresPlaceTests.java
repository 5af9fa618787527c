package app.fairwell.upkeep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

import javax.sql.DataSource;

import app.fairwell.customer.Erasure;
import app.fairwell.customer.KnownErasures;
import app.fairwell.support.PostgresDatabase;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

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

	// L4
	@Test
	void leavesABusinessOfAnOlderVersionToTheStartWhichBacksItUp() throws Exception {
		DataSource there = new DriverManagerDataSource(this.url, "postgres", "");
		Migrations.migrate(there, "22");
		JdbcClient.create(there).sql("""
				insert into person (id, name, email, password_hash, role, version, created_at)
				values ('01990000-0000-7000-8000-000000000001', 'Ana Byrne', 'ana@example.com', '', 'OWNER', 0,
				current_timestamp)""").update();
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> archive.restoreTo(places()))
			.withMessageContaining("Start this version once");
		assertThat(Migrations.version(there)).contains("22");
		JdbcClient.create(there).sql("delete from person").update();
		assertThat(archive.restoreTo(places()).code()).isZero();
	}

	// With two connections Flyway commits the line that says a step is done by itself
	@Test
	void takesAllStepsAndWritesThemDownInOneTransaction() throws Exception {
		DataSource there = new DriverManagerDataSource(this.url, "postgres", "");
		Migrations.migrate(there, "22");
		JdbcClient.create(there)
			.sql("create function refuse() returns trigger as 'begin raise exception ''cut off''; end' language plpgsql")
			.update();
		JdbcClient.create(there).sql("""
				create constraint trigger cut_off after insert on flyway_schema_history
				initially deferred for each row when (new.version = '25') execute function refuse()""").update();
		assertThatExceptionOfType(FlywayException.class).isThrownBy(() -> archive.restoreTo(places()));
		assertThat(Migrations.version(there)).contains("22");
		assertThat(JdbcClient.create(there).sql("select to_regclass('backup')::varchar").query(String.class).optional())
			.isEmpty();
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
