package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import app.fairwell.support.PostgresDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Everything that a business has goes into one file and comes out of it again, from and
 * to either database.
 */
class ArchiveTests {

	private static final Instant NOW = Instant.parse("2027-02-28T09:30:00.000001Z");

	@TempDir
	private Path folder;

	@Test
	void carriesEveryRowFromOneDatabaseToTheOtherAndBack() throws Exception { // L4
		try (ScratchDatabase h2 = new ScratchDatabase(this.folder)) {
			Migrations.migrate(h2.source());
			AwkwardRows.fill(h2.source());
			Manifest first = Archive.write(h2.source(), this.folder.resolve("first.zip"), NOW);
			assertThat(first.tables()).allSatisfy((table) -> assertThat(table.rows()).as(table.name()).isPositive());
			assertThat(ArchiveCheck.verify(this.folder.resolve("first.zip"))).isEqualTo(first);
			DataSource postgres = postgres();
			Migrations.migrate(postgres);
			fill(postgres, this.folder.resolve("first.zip"));
			Manifest second = Archive.write(postgres, this.folder.resolve("second.zip"), NOW);
			assertThat(sums(second)).isEqualTo(sums(first));
			assertThat(ArchiveCheck.verify(this.folder.resolve("second.zip"))).isEqualTo(second);
		}
	}

	@Test
	void carriesRowsThatNeedOthersOfTheirTableAndValuesAtTheEdge() throws Exception { // L4
		DataSource postgres = postgres();
		try (ScratchDatabase h2 = new ScratchDatabase(this.folder)) {
			family(h2.source());
			family(postgres);
			JdbcClient there = JdbcClient.create(h2.source());
			there.sql("insert into family (id, word, amount) values (2, ?, -98765432109876543210.05), (1, '', null)")
				.param("half \uD83D a pair")
				.update();
			there.sql("update family set parent = 1 where id = 2").update();
			Manifest first = Archive.write(h2.source(), this.folder.resolve("first.zip"), NOW);
			there.sql("update family set word = 'whole'").update();
			fill(h2.source(), this.folder.resolve("first.zip"));
			assertThat(Archive.write(h2.source(), this.folder.resolve("again.zip"), NOW)).isEqualTo(first);
			there.sql("update family set word = '\uD83D\uDE80'").update();
			Manifest second = Archive.write(h2.source(), this.folder.resolve("second.zip"), NOW);
			fill(postgres, this.folder.resolve("second.zip"));
			JdbcClient.create(postgres).sql("update family set word = word where id = 1").update();
			Manifest third = Archive.write(postgres, this.folder.resolve("third.zip"), NOW);
			assertThat(sums(third)).isEqualTo(sums(second));
			fill(h2.source(), this.folder.resolve("third.zip"));
			assertThatExceptionOfType(DataIntegrityViolationException.class)
				.isThrownBy(() -> there.sql("update family set parent = 3 where id = 2").update());
		}
	}

	private static void family(DataSource database) {
		Migrations.migrate(database, "3");
		JdbcClient.create(database).sql("""
				create table family (id bigint primary key, parent bigint, word varchar, amount numeric(22, 2),
				constraint family_parent foreign key (parent) references family (id))""").update();
	}

	@Test
	void isOfOneMomentWhileOthersWrite() throws Exception { // L4
		try (ScratchDatabase h2 = new ScratchDatabase(this.folder)) {
			assertOneMoment(h2.source());
		}
		assertOneMoment(postgres());
	}

	private static void assertOneMoment(DataSource database) throws IOException, SQLException {
		Migrations.migrate(database, "3");
		try (Snapshot snapshot = new Snapshot(database)) {
			List<Table> tables = Tables.kept(snapshot.connection());
			JdbcClient.create(database).sql("insert into account_secret (name, content) values ('a', 'b')").update();
			for (Table table : tables) {
				assertThat(Rows.sum(snapshot.connection(), table).rows()).as(table.name()).isZero();
			}
		}
	}

	@Test
	void isForItsOwnerAloneAndNeverReplacesAFile() throws Exception {
		try (ScratchDatabase h2 = new ScratchDatabase(this.folder)) {
			Migrations.migrate(h2.source(), "10");
			Path file = this.folder.resolve("archive.zip");
			Archive.write(h2.source(), file, NOW);
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
			byte[] before = Files.readAllBytes(file);
			assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> Archive.write(h2.source(), file, NOW))
				.withMessageContaining("There is a file");
			assertThat(file).hasBinaryContent(before);
		}
		try (Stream<Path> left = Files.list(this.folder)) {
			assertThat(left).containsExactly(this.folder.resolve("archive.zip"));
		}
	}

	@Test
	void hasItsNameOnlyWhenItCanBeRestored() throws Exception {
		try (ScratchDatabase h2 = new ScratchDatabase(this.folder)) {
			Migrations.migrate(h2.source(), "10");
			Path file = this.folder.resolve("archive.zip");
			JdbcClient jdbc = JdbcClient.create(h2.source());
			jdbc.sql("alter table account_secret alter column content set null").update();
			jdbc.sql("insert into account_secret (name, content) values ('a', null)").update();
			assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> Archive.writeProved(h2.source(), file, NOW));
			assertThat(file).doesNotExist();
			jdbc.sql("delete from account_secret").update();
			Archive.writeProved(h2.source(), file, NOW);
			assertThat(file).exists();
		}
	}

	private static void fill(DataSource target, Path file) throws IOException, SQLException {
		try (Connection connection = target.getConnection(); ArchiveFile archive = ArchiveFile.open(file)) {
			connection.setAutoCommit(false);
			List<Table> tables = Tables.kept(connection);
			new Filling(connection).fill(tables,
					(table, step) -> archive.read(archive.manifest()
						.tables()
						.stream()
						.filter((facts) -> facts.name().equals(table.name()))
						.findFirst()
						.orElseThrow(), step));
			connection.commit();
		}
	}

	private static List<String> sums(Manifest manifest) {
		return manifest.tables()
			.stream()
			.map((table) -> table.name() + " " + table.rows() + " " + table.columns() + " " + table.rowSum())
			.toList();
	}

	private static DataSource postgres() {
		return new DriverManagerDataSource(PostgresDatabase.newDatabase(), "postgres", "");
	}

}
