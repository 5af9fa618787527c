package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import javax.sql.DataSource;

import app.fairwell.support.PostgresDatabase;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Data of an older, a newer and a half upgraded version, brought to this one or let alone
 * (product.md L4).
 */
class UpgradeTests {

	/** The version that knew no backups. */
	private static final String OLD = "22";

	private static final Instant NOW = Instant.parse("2026-11-26T03:05:07Z");

	@Nested
	class H2 extends Behaviour {

		@Override
		DataSource open(Path data) {
			this.url = "jdbc:h2:file:" + data.resolve("db/fairwell")
					+ ";USER=sa;WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
			return new DriverManagerDataSource(this.url);
		}

		@Test
		void leavesTheOldFileWhenAStepFails() {
			insertOwner();
			this.jdbc.sql("create view backup as select 1 as id").update();
			assertThatExceptionOfType(UpgradeRefusedException.class).isThrownBy(this::upgrade)
				.withMessageContaining("could not be upgraded")
				.extracting(UpgradeRefusedException::action)
				.asString()
				.contains("nothing was changed");
			assertThat(Migrations.version(this.database)).contains(OLD);
			assertThat(catchThrowable(this::upgrade)).hasMessageContaining("step 25 (SQLSTATE 42");
			this.jdbc.sql("drop view backup").update();
			upgrade();
			assertUpgraded();
		}

		@Test
		void beginsAnewAfterItWasKilled() throws IOException {
			insertOwner();
			Path left = Files.createDirectories(this.data.resolve("db/.upgrade")).resolve("fairwell.mv.db");
			Files.writeString(left, "half a file");
			upgrade();
			assertUpgraded();
			assertThat(left.getParent()).doesNotExist();
		}

	}

	@Nested
	class Postgres extends Behaviour {

		@Override
		DataSource open(Path data) {
			this.url = PostgresDatabase.newDatabase();
			this.user = "postgres";
			return new DriverManagerDataSource(this.url, "postgres", "");
		}

		// Flyway has two connections and commits them one after the other
		@Test
		void takesAllStepsAndWritesThemDownInOneTransaction() throws Exception {
			insertOwner();
			this.jdbc
				.sql("""
						create function refuse() returns trigger as 'begin raise exception ''cut off''; end' language plpgsql
						""")
				.update();
			this.jdbc.sql("""
					create constraint trigger cut_off after insert on flyway_schema_history
					initially deferred for each row when (new.version = '25') execute function refuse()""").update();
			assertThatExceptionOfType(UpgradeRefusedException.class).isThrownBy(this::upgrade);
			assertThat(Migrations.version(this.database)).contains(OLD);
			assertThat(this.jdbc.sql("select to_regclass('backup')::varchar").query(String.class).optional()).isEmpty();
			this.jdbc.sql("drop trigger cut_off on flyway_schema_history").update();
			upgrade();
			assertUpgraded();
		}

		@Test
		void isDoneByOneOfTwo() throws IOException {
			insertOwner();
			CompletableFuture<Void> first = CompletableFuture.runAsync(this::upgrade);
			CompletableFuture<Void> second = CompletableFuture.runAsync(this::upgrade);
			first.join();
			second.join();
			assertUpgraded();
			assertThat(backups()).hasSize(1);
		}

	}

	abstract static class Behaviour {

		@TempDir
		Path data;

		String url = "";

		@Nullable String user;

		DataSource database;

		JdbcClient jdbc;

		abstract DataSource open(Path data);

		@BeforeEach
		void anOlderVersionWasHere() throws IOException {
			Files.createDirectory(this.data.resolve("db"));
			Files.createDirectory(this.data.resolve("backups"));
			this.database = open(this.data);
			this.jdbc = JdbcClient.create(this.database);
			Migrations.migrate(this.database, OLD);
		}

		@Test
		void backsUpFirst() throws Exception {
			insertOwner();
			upgrade();
			assertUpgraded();
			assertThat(backups()).containsExactly("before-" + Migrations.newest() + "-2026-11-26T030507Z.zip");
			Manifest kept = ArchiveCheck.verify(this.data.resolve("backups").resolve(backups().get(0)));
			assertThat(kept.schema()).isEqualTo(OLD);
			assertThat(kept.tables()).filteredOn((table) -> table.name().equals("person"))
				.extracting(TableFacts::rows)
				.containsExactly(1L);
		}

		@Test
		void doesNothingWhereAllIsDone() throws IOException {
			upgrade();
			upgrade();
			assertThat(backups()).hasSize(1);
		}

		@Test
		void isRefusedWithoutABackup() throws IOException {
			insertOwner();
			Files.delete(this.data.resolve("backups"));
			assertThatExceptionOfType(UpgradeRefusedException.class).isThrownBy(this::upgrade)
				.withMessageContaining("backs the data up, and that failed");
			assertThat(Migrations.version(this.database)).contains(OLD);
		}

		@Test
		void letsNewerDataAlone() throws IOException {
			upgrade();
			this.jdbc.sql("""
					insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
					installed_by, execution_time, success)
					values (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'sa', 1, true)""").update();
			assertThatExceptionOfType(UpgradeRefusedException.class).isThrownBy(this::upgrade)
				.withMessageContaining("newer version");
			assertThat(backups()).hasSize(1);
		}

		void insertOwner() {
			this.jdbc.sql("""
					insert into person (id, name, email, password_hash, role, version, created_at)
					values ('01990000-0000-7000-8000-000000000001', 'Ana Byrne', 'ana@example.com', '', 'OWNER', 0,
					current_timestamp)""").update();
		}

		void assertUpgraded() {
			assertThat(Migrations.of(this.database).complete()).isTrue();
			assertThat(this.jdbc.sql("select name from person").query(String.class).list())
				.containsExactly("Ana Byrne");
		}

		void upgrade() {
			UpgradeArchive archive = new UpgradeArchive(new BackupFolder(this.data), Clock.fixed(NOW, ZoneOffset.UTC));
			new Upgrade(this.url, (this.user != null) ? this.user : "", "", archive)
				.migrate(Flyway.configure().dataSource(this.database).load());
		}

		List<String> backups() throws IOException {
			try (Stream<Path> files = Files.list(this.data.resolve("backups"))) {
				return files.map((file) -> file.getFileName().toString()).toList();
			}
		}

	}

}
