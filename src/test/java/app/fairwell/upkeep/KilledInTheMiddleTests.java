package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.sql.DataSource;

import app.fairwell.support.FairwellCommand;
import app.fairwell.support.FairwellProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Killed in the middle of an upgrade, of a backup or of a restore, the program itself has
 * its old data still and starts by itself (product.md L4).
 */
class KilledInTheMiddleTests {

	private static final String OLD = "22";

	private static final int ROUNDS = 10;

	private static final int LONGEST = 8000;

	private final Random random = new Random();

	@TempDir
	private Path data;

	private DataSource database;

	@BeforeEach
	void anOlderVersionWasHere() throws IOException {
		Files.createDirectories(this.data.resolve("db"));
		this.database = new DriverManagerDataSource("jdbc:h2:file:" + this.data.resolve("db/fairwell")
				+ ";USER=sa;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
		Migrations.migrate(this.database, OLD);
		JdbcClient.create(this.database).sql("""
				insert into person (id, name, email, password_hash, role, version, created_at)
				values ('01990000-0000-7000-8000-000000000001', 'Ana Byrne', 'ana@example.com', '', 'OWNER', 0,
				current_timestamp)""").update();
	}

	@Test
	void keepsWhatWasThere() throws Exception {
		killWhen(this.data.resolve("db"), ".upgrade"::equals);
		assertThat(Migrations.version(this.database)).contains(OLD);
		assertThat(people()).containsExactly("Ana Byrne");
		// The upgrade begins again by itself, and then the first backup
		killWhen(this.data.resolve("backups"), ".making-day"::equals);
		assertThat(Migrations.of(this.database).complete()).isTrue();
		assertThat(people()).containsExactly("Ana Byrne");
		assertThat(files("backups")).filteredOn((name) -> !name.startsWith("."))
			.isNotEmpty()
			.allMatch((name) -> name.startsWith("before-"));
		Path backup = backUp("first.zip");
		killWhen(this.data.resolve("db"), (name) -> name.startsWith(".fairwell-"), "restore", backup.toString());
		assertThat(ArchiveRows.of(backUp("second.zip"))).isEqualTo(ArchiveRows.of(backup));
		FairwellProcess.start(this.data).close();
	}

	@Test
	void newerDataAreLetAlone() throws Exception {
		Migrations.migrate(this.database);
		JdbcClient.create(this.database).sql("""
				insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
				installed_by, execution_time, success)
				values (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'sa', 1, true)""").update();
		FairwellCommand start = FairwellCommand.run(this.data, Map.of("SERVER_PORT", "0"), "");
		assertThat(start.code()).isNotZero();
		assertThat(start.text()).containsOnlyOnce("ERROR")
			.contains("The data were used by a newer version of Fairwell", "nothing was changed.")
			.doesNotContain("Exception");
		assertThat(Migrations.version(this.database)).contains("999");
		assertThat(files("backups")).isEmpty();
	}

	@Test
	@Tag("thorough")
	void keepsWhatWasThereWheneverItIsKilled() throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			killAfter(this.random.nextInt(LONGEST));
			assertThat(people()).containsExactly("Ana Byrne");
		}
		FairwellProcess.start(this.data).close();
		Path backup = backUp("first.zip");
		for (int round = 0; round < ROUNDS; round++) {
			killAfter(this.random.nextInt(LONGEST / 2), "restore", backup.toString());
			assertThat(ArchiveRows.of(backUp(round + ".zip"))).isEqualTo(ArchiveRows.of(backup));
		}
	}

	private void killAfter(int milliseconds, String... args) throws Exception {
		Process process = begin(args);
		Thread.sleep(milliseconds);
		process.destroyForcibly().waitFor();
	}

	/** Kills the process as soon as a file that it makes in a folder is there. */
	private void killWhen(Path folder, Predicate<String> name, String... args) throws Exception {
		Process process = begin(args);
		while (process.isAlive() && (!Files.isDirectory(folder) || names(folder).noneMatch(name))) {
			Thread.sleep(1);
		}
		assertThat(process.isAlive()).as(Files.readString(this.data.resolve("output.txt"))).isTrue();
		process.destroyForcibly().waitFor();
	}

	private Process begin(String... args) throws IOException {
		Map<String, String> settings = Map.of("SERVER_PORT", "0", "FAIRWELL_CHORES_AFTER", "1ms");
		return FairwellProcess.builder(this.data, settings, args)
			.redirectErrorStream(true)
			.redirectOutput(this.data.resolve("output.txt").toFile())
			.start();
	}

	private Path backUp(String name) throws Exception {
		Path file = this.data.resolve(name);
		FairwellCommand backup = FairwellCommand.run(this.data, Map.of(), "", "backup", file.toString());
		assertThat(backup.code()).as(backup.text()).isZero();
		return file;
	}

	private List<String> people() {
		return JdbcClient.create(this.database).sql("select name from person").query(String.class).list();
	}

	private List<String> files(String folder) throws IOException {
		return names(this.data.resolve(folder)).toList();
	}

	private static Stream<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString()).toList().stream();
		}
	}

}
