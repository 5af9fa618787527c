package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import app.fairwell.audit.AuditCheck;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An archive with awkward rows in every table, and the places that it is restored to.
 *
 * @param file where it is
 * @param manifest what is in it
 */
record TrialArchive(Path file, Manifest manifest) {

	/** Which a restore adds to. */
	private static final Set<String> GROWING = Set.of("audit_line", "audit_head", "restored", "customer_erasure");

	private static final String SAFE = ";USER=sa;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
			+ ";DEFAULT_NULL_ORDERING=HIGH";

	static TrialArchive write(Path folder) throws IOException, SQLException {
		return write(folder, Migrations.newest());
	}

	/** One of an older version of the schema. */
	static TrialArchive write(Path folder, String version) throws IOException, SQLException {
		Path file = folder.resolve("archive-" + version + ".zip");
		try (ScratchDatabase business = new ScratchDatabase(folder)) {
			Migrations.migrate(business.source(), version);
			AwkwardRows.fill(business.source());
			forgetTheTrail(business.source(), version);
			return new TrialArchive(file,
					Archive.write(business.source(), file, Instant.parse("2027-02-28T09:30:00Z")));
		}
	}

	/** Rows made up at random are no chain. */
	private static void forgetTheTrail(DataSource database, String version) {
		JdbcClient jdbc = JdbcClient.create(database);
		if (Integer.parseInt(version) > 10) {
			jdbc.sql("delete from audit_line").update();
			jdbc.sql("update audit_head set number = 0, hash = ?").param("0".repeat(64)).update();
		}
	}

	static String fileUrl(Path data) {
		return "jdbc:h2:file:" + data.resolve("db/fairwell") + SAFE;
	}

	static Places inFile(Path data) {
		return new Places(new MockEnvironment().withProperty("spring.datasource.url", fileUrl(data)));
	}

	static Places inPostgres(String url, Path data) {
		return new Places(new MockEnvironment().withProperty("spring.datasource.url", url)
			.withProperty("spring.datasource.username", "postgres")
			.withProperty("fairwell.h2.url", fileUrl(data)));
	}

	Reply restoreTo(Places places) throws IOException, SQLException {
		return new Restoration(places).run(new Command(Command.RESTORE, List.of(this.file.toString())));
	}

	Reply importTo(Places places) throws IOException, SQLException {
		return new Restoration(places).run(new Command(Command.IMPORT, List.of(this.file.toString())));
	}

	/** All rows are those of the archive, but for the trail, which has a line more. */
	void assertRestored(DataSource database, String action) throws IOException, SQLException {
		try (Connection connection = database.getConnection()) {
			for (TableFacts facts : this.manifest.tables()) {
				if (!GROWING.contains(facts.name())) {
					assertThat(Rows.sum(connection, new Table(facts.name(), facts.columns(), List.of())).hex())
						.as(facts.name())
						.isEqualTo(facts.rowSum());
				}
			}
		}
		JdbcClient jdbc = JdbcClient.create(database);
		assertThat(jdbc.sql("select action from audit_line").query(String.class).list()).containsExactly(action);
		assertThat(new AuditCheck(jdbc).run().whole()).isTrue();
		assertThat(jdbc.sql("select count(*) from restored").query(Long.class).single()).isOne();
	}

}
