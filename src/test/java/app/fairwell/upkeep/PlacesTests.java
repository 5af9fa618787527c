package app.fairwell.upkeep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Where commands find the data: where the program itself has them, or nowhere.
 */
class PlacesTests {

	@TempDir
	private Path data;

	private final MockEnvironment environment = new MockEnvironment();

	private final Places places = new Places(this.environment);

	@ParameterizedTest
	@ValueSource(strings = { "postgres://fairwell@localhost/fairwell", "jdbc:mysql://localhost/fairwell", "" })
	void areNotGuessedFromAnAddressThatIsNone(String url) throws Exception {
		makeFile("sa", "");
		this.environment.setProperty("spring.datasource.url", url);
		this.environment.setProperty("fairwell.h2.url", TrialArchive.fileUrl(this.data));
		assertThatExceptionOfType(RefusedException.class).isThrownBy(this.places::open)
			.withMessageContaining("FAIRWELL_DB_URL names no database");
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> new FilePlace(this.places));
		try (OpenData open = new OpenData(this.environment, this.places)) {
			assertThat(open.doctor(this.data).text())
				.contains("WRONG  No database answers at the address in FAIRWELL_DB_URL.")
				.doesNotContain("restore your last backup");
		}
	}

	@Test
	void areOpenedWithTheUserAndThePasswordOfTheProgram() throws Exception {
		String url = makeFile("fairwell", "secret");
		this.environment.setProperty("spring.datasource.url", url);
		this.environment.setProperty("spring.datasource.username", "fairwell");
		this.environment.setProperty("spring.datasource.password", "secret");
		try (HikariDataSource opened = this.places.open(); Connection connection = opened.getConnection()) {
			assertThat(connection.isValid(1)).isTrue();
		}
	}

	// A password that is wrong is no reason to lose what is there
	@Test
	void areNotTakenForDamagedWithAWrongPassword() throws Exception {
		String url = makeFile("fairwell", "secret");
		this.environment.setProperty("spring.datasource.url", url);
		this.environment.setProperty("spring.datasource.username", "fairwell");
		Command restore = new Command(Command.RESTORE, List.of(TrialArchive.write(this.data).file().toString()));
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> new Restoration(this.places).run(restore))
			.withMessageContaining("refuses the user name or the password");
		FileHold.of(H2File.at(url, null, null).orElseThrow()).close();
	}

	private String makeFile(String user, String password) throws Exception {
		String url = "jdbc:h2:file:" + Files.createDirectories(this.data.resolve("db")).resolve("fairwell");
		H2File.at(url, user, password).orElseThrow().newSource().getConnection().close();
		return url;
	}

}
