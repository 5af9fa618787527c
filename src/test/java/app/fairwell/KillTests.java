package app.fairwell;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import app.fairwell.support.FairwellCommand;
import app.fairwell.support.FairwellProcess;
import app.fairwell.support.PostgresDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was acknowledged is there again after the process was killed, the versions have no
 * gap, the trail is whole, and Fairwell starts by itself (product.md E4, L4).
 */
class KillTests {

	private static final String H2 = ";USER=sa;IFEXISTS=TRUE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

	/** The drafts whose versions are not numbered from 1 on without a gap. */
	private static final String GAPS = """
			select count(*) from (select draft_id from draft_version
				group by draft_id having min(number) <> 1 or max(number) <> count(*)) as gaps""";

	/** The drafts that have no version at all. */
	private static final String BARE = """
			select count(*) from draft d where not exists (select 1 from draft_version v where v.draft_id = d.id)""";

	private final Random random = new Random();

	@TempDir
	private Path data;

	@Test
	void losesNothingOnH2() throws Exception {
		killRepeatedly(2, Map.of());
		assertWhole("jdbc:h2:file:" + this.data.resolve("db/fairwell") + H2);
	}

	@Test
	void losesNothingOnPostgres() throws Exception {
		String url = PostgresDatabase.newDatabase();
		killRepeatedly(1, Map.of("FAIRWELL_DB_URL", url, "FAIRWELL_DB_USER", "postgres"));
		assertWhole(url + "?user=postgres");
	}

	@Test
	@Tag("thorough")
	void losesNothingInManyKillsOnH2() throws Exception {
		killRepeatedly(20, Map.of());
		assertWhole("jdbc:h2:file:" + this.data.resolve("db/fairwell") + H2);
	}

	@Test
	@Tag("thorough")
	void losesNothingInManyKillsOnPostgres() throws Exception {
		String url = PostgresDatabase.newDatabase();
		killRepeatedly(20, Map.of("FAIRWELL_DB_URL", url, "FAIRWELL_DB_USER", "postgres"));
		assertWhole(url + "?user=postgres");
	}

	private void killRepeatedly(int rounds, Map<String, String> settings) throws Exception {
		List<CrashWriter> writers = new ArrayList<>();
		for (int round = 0; round < rounds; round++) {
			try (FairwellProcess fairwell = FairwellProcess.start(this.data, settings)) {
				assertKept(writers, fairwell);
				writers.addAll(writeUntilKilled(fairwell));
			}
		}
		try (FairwellProcess fairwell = FairwellProcess.start(this.data, settings)) {
			assertKept(writers, fairwell);
			assertThat(FairwellCommand.run(this.data, settings, "", "doctor")).matches((doctor) -> doctor.code() == 0);
		}
		System.out.printf("%d kills, %d acknowledged saves%n", rounds,
				writers.stream().mapToInt(CrashWriter::acknowledged).sum());
	}

	private static void assertKept(List<CrashWriter> writers, FairwellProcess fairwell) throws Exception {
		for (CrashWriter writer : writers) {
			writer.assertKept(fairwell);
		}
	}

	private List<CrashWriter> writeUntilKilled(FairwellProcess fairwell) throws Exception {
		List<CrashWriter> writers = List.of(new AutosavingWriter(fairwell), new AutosavingWriter(fairwell),
				new SheetWriter(fairwell), new ApprovingWriter(fairwell));
		List<Thread> threads = writers.stream().map(Thread::new).toList();
		threads.forEach(Thread::start);
		for (CrashWriter writer : writers) {
			writer.awaitOne();
		}
		Thread.sleep(this.random.nextInt(2000));
		fairwell.kill();
		for (Thread thread : threads) {
			thread.join();
		}
		return writers;
	}

	private static void assertWhole(String url) throws SQLException {
		assertThat(count(url, "select count(*) from draft")).isPositive();
		assertThat(count(url, GAPS)).as("drafts with a gap in their versions").isZero();
		assertThat(count(url, BARE)).as("drafts without a version").isZero();
	}

	private static long count(String url, String query) throws SQLException {
		try (Connection connection = DriverManager.getConnection(url);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(query)) {
			rows.next();
			return rows.getLong(1);
		}
	}

}
