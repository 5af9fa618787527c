package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The file of a database is held by one alone, in this process or another.
 */
class FileHoldTests {

	@TempDir
	private Path folder;

	private H2File database;

	@BeforeEach
	void chooseAFile() {
		this.database = new H2File(this.folder.resolve("db/fairwell.mv.db"), "", null, null);
	}

	@Test
	void isOneAtATime() throws Exception {
		try (FileHold first = FileHold.of(this.database)) {
			assertInUse();
			assertInUse();
		}
		FileHold.of(this.database).close();
	}

	// L4
	@Test
	void endsWithTheProcessHoweverThatEnds() throws Exception {
		Process other = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				System.getProperty("java.class.path"), HoldingProcess.class.getName(), this.database.path().toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		assertThat(other.getInputStream().read()).isEqualTo('.');
		assertInUse();
		other.destroyForcibly().waitFor();
		assertThat(this.database.path().resolveSibling(FileHold.NAME)).exists();
		FileHold.of(this.database).close();
	}

	@Test
	void saysThatAFolderTakesNoFile() throws IOException {
		Files.createDirectories(this.database.path().resolveSibling(FileHold.NAME));
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> FileHold.of(this.database));
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> FileHold.of(this.database));
	}

	private void assertInUse() {
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> FileHold.of(this.database))
			.matches(OpenFailure::isInUse);
	}

}
