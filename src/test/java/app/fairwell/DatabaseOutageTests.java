package app.fairwell;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import app.fairwell.support.FairwellProcess;
import app.fairwell.support.PlainBrowser;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * While PostgreSQL is away pages say so, and when it is back everything goes on by itself
 * (product.md L4).
 */
@Tag("thorough")
class DatabaseOutageTests {

	private static final String LETTER = """
			{"kind": "termination", "language": "en-GB", "customer": {"name": "Thomas Keane"},
			"reasons": ["outgrown-capacity"]}""";

	private static final int SAVES = 40;

	@TempDir
	private Path folder;

	@Test
	void losesNothingWhenTheDatabaseStopsAtOnce() throws Exception {
		EmbeddedPostgres database = begin(0);
		String url = "jdbc:postgresql://localhost:" + database.getPort() + "/postgres";
		Map<String, String> settings = Map.of("FAIRWELL_DB_URL", url, "FAIRWELL_DB_USER", "postgres");
		try (FairwellProcess fairwell = FairwellProcess.start(this.folder.resolve("data"), settings)) {
			PlainBrowser browser = new PlainBrowser();
			browser.signIn(fairwell, FairwellProcess.EMAIL, FairwellProcess.PASSWORD);
			String letter = letter(fairwell);
			save(fairwell, letter);
			stopAtOnce();
			database.close();
			HttpResponse<String> page = browser.open(fairwell, "/drafts");
			assertThat(page.statusCode()).isEqualTo(503);
			assertThat(page.body()).contains("The database does not answer");
			database = begin(database.getPort());
			assertThat(browser.open(fairwell, "/drafts").statusCode()).isEqualTo(200);
			assertThat(text(fairwell, letter)).contains("\"Save " + SAVES + "\"");
		}
		finally {
			database.close();
		}
	}

	private EmbeddedPostgres begin(int port) throws IOException {
		return EmbeddedPostgres.builder()
			.setPort(port)
			.setDataDirectory(this.folder.resolve("postgres"))
			.setCleanDataDirectory(false)
			.setServerConfig("synchronous_commit", "on")
			.start();
	}

	/**
	 * As a power cut would, to the server alone: its processes end without tidying up.
	 */
	private void stopAtOnce() throws IOException, InterruptedException {
		Path running = this.folder.resolve("postgres/postmaster.pid");
		String process = Files.readAllLines(running).get(0);
		new ProcessBuilder("kill", "-QUIT", process).inheritIO().start().waitFor();
		while (Files.exists(running)) {
			Thread.sleep(50);
		}
	}

	private static String letter(FairwellProcess fairwell) throws Exception {
		return fairwell.send(fairwell.request("/api/v1/drafts").POST(BodyPublishers.ofString(LETTER)))
			.headers()
			.firstValue("Location")
			.orElseThrow();
	}

	private static void save(FairwellProcess fairwell, String letter) throws Exception {
		for (int save = 1; save <= SAVES; save++) {
			assertThat(fairwell
				.send(fairwell.request(letter + "/sections/thanks")
					.header("If-Match", "\"" + (save - 1) + "\"")
					.method("PATCH", BodyPublishers.ofString("{\"text\":\"Save " + save + "\"}")))
				.statusCode()).isEqualTo(200);
		}
	}

	private static String text(FairwellProcess fairwell, String letter) throws Exception {
		return new String(fairwell.send(fairwell.request(letter)).body(), StandardCharsets.UTF_8);
	}

}
