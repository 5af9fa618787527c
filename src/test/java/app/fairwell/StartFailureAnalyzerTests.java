package app.fairwell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class StartFailureAnalyzerTests {

	private final StartFailureAnalyzer analyzer = new StartFailureAnalyzer(
			new MockEnvironment().withProperty("fairwell.data", "/srv/fairwell"));

	static Stream<Arguments> failures() {
		return Stream.of(
				Arguments.of(new DataDirectoryException(Path.of("/srv/fairwell"), "it is not writable", null),
						"The data directory /srv/fairwell cannot be used: it is not writable."),
				Arguments.of(new PasswordFileException("/run/password", "nothing stands in it", null),
						"The file /run/password gives no password for the database: nothing stands in it."),
				Arguments.of(new PortInUseException(8080), "Port 8080 is used by another program."),
				Arguments.of(new SQLException("locked", "90020", 90020),
						"The database in /srv/fairwell is in use by another Fairwell."),
				Arguments.of(new SQLException("no", "28P01"), "The database refused the user name or the password."),
				Arguments.of(new SQLException("unreadable", "90030", 90030),
						"The database in /srv/fairwell is damaged and cannot be read."),
				Arguments.of(new SQLException("IO", "90028", 90028, new IOException("No space left on device")),
						"The disk of the data in /srv/fairwell is full."),
				Arguments.of(new IllegalArgumentException("'url' must start with \"jdbc\""),
						"No database answers at the address in FAIRWELL_DB_URL."),
				Arguments.of(new IllegalStateException("Failed to load driver class com.mysql.cj.jdbc.Driver"),
						"No database answers at the address in FAIRWELL_DB_URL."),
				Arguments.of(new SQLException("refused", "08001"),
						"No database answers at the address in FAIRWELL_DB_URL."));
	}

	@ParameterizedTest
	@MethodSource("failures")
	void saysWhyInOneSentence(Exception cause, String sentence) {
		FailureAnalysis analysis = this.analyzer.analyze(new IllegalStateException("outside", cause));
		assertThat(analysis).isNotNull();
		assertThat(analysis.getDescription()).isEqualTo(sentence);
		assertThat(analysis.getAction()).isNotBlank();
	}

	@Test
	void leavesOtherFailuresToOthers() {
		assertThat(this.analyzer.analyze(new IllegalStateException("else"))).isNull();
	}

	@Test
	void knowsHowH2TellsOfADamagedFile(@TempDir Path folder) throws Exception {
		Files.write(folder.resolve("db.mv.db"), new byte[100_000]);
		try (var opened = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("db"), "sa", "")) {
			throw new AssertionError("Opened: " + opened);
		}
		catch (SQLException ex) {
			FailureAnalysis analysis = this.analyzer.analyze(ex);
			assertThat(analysis).isNotNull();
			assertThat(analysis.getDescription()).contains("damaged");
		}
	}

	// The code is H2's own; a new version could change it
	@Test
	void knowsHowH2RefusesAWrongPassword(@TempDir Path folder) throws SQLException {
		String url = "jdbc:h2:file:" + folder.resolve("db");
		try (var first = DriverManager.getConnection(url, "sa", "right")) {
			assertThat(first.isValid(1)).isTrue();
		}
		try (var second = DriverManager.getConnection(url, "sa", "wrong")) {
			throw new AssertionError("Let in: " + second);
		}
		catch (SQLException ex) {
			FailureAnalysis analysis = this.analyzer.analyze(ex);
			assertThat(analysis).isNotNull();
			assertThat(analysis.getDescription()).contains("password");
		}
	}

}
