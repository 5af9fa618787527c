package app.fairwell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataDirectoryTests {

	@TempDir
	private Path folder;

	@Test
	void makesItsFolders() {
		settle(Map.of("fairwell.data", this.folder.resolve("new/data")), Map.of());
		assertThat(this.folder.resolve("new/data/db")).isDirectory();
		assertThat(this.folder.resolve("new/data/backups")).isDirectory();
		assertThat(this.folder.resolve("new/data/logs")).isDirectory();
	}

	@Test
	void isNobodyElses() throws Exception {
		settle(Map.of("fairwell.data", this.folder.resolve("mine")), Map.of());
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.folder.resolve("mine/db"))))
			.isEqualTo("rwx------");
	}

	@Test
	void makesItsPathAbsolute() {
		StandardEnvironment environment = settle(Map.of("fairwell.data", "target/test-data/relative"), Map.of());
		assertThat(environment.getProperty("fairwell.data"))
			.isEqualTo(Path.of("target/test-data/relative").toAbsolutePath().toString());
	}

	@Test
	void takesAnEmptySettingForNone() {
		StandardEnvironment environment = settle(Map.of("fairwell.data", "", "fairwell.db.url", " "),
				Map.of("fairwell.data", this.folder.toString(), "fairwell.db.url", "jdbc:h2:file:here"));
		assertThat(environment.getProperty("fairwell.data")).isEqualTo(this.folder.toString());
		assertThat(environment.getProperty("fairwell.db.url")).isEqualTo("jdbc:h2:file:here");
	}

	@Test
	void readsThePasswordOfTheDatabaseFromAFile() throws Exception {
		Path file = Files.writeString(this.folder.resolve("password"), "প্রিয় s3cret \n");
		Map<String, Object> usual = Map.of("fairwell.data", this.folder.toString(), "fairwell.db.password", "");
		assertThat(
				settle(Map.of("fairwell.db.password-file", file.toString()), usual).getProperty("fairwell.db.password"))
			.isEqualTo("প্রিয় s3cret");
		assertThat(settle(Map.of("fairwell.db.password-file", file.toString(), "fairwell.db.password", "typed"), usual)
			.getProperty("fairwell.db.password")).isEqualTo("typed");
	}

	@Test
	void refusesAFileWithoutAPassword() throws Exception {
		Path empty = Files.createFile(this.folder.resolve("empty"));
		for (Path file : List.of(empty, this.folder.resolve("nowhere"))) {
			assertThatExceptionOfType(PasswordFileException.class)
				.isThrownBy(() -> settle(Map.of("fairwell.db.password-file", file.toString()),
						Map.of("fairwell.data", this.folder.toString())))
				.withMessageContaining(file.toString());
		}
	}

	@Test
	void refusesAFileInItsPlace() throws Exception {
		Path file = Files.createFile(this.folder.resolve("file"));
		assertThatExceptionOfType(DataDirectoryException.class)
			.isThrownBy(() -> settle(Map.of("fairwell.data", file.toString()), Map.of()))
			.withMessageContaining(file.toString());
	}

	@Test
	void refusesANameThatWouldEndTheAddressOfTheDatabase() {
		assertThatExceptionOfType(DataDirectoryException.class)
			.isThrownBy(() -> settle(Map.of("fairwell.data", this.folder + "/a;INIT=b"), Map.of()));
	}

	private static StandardEnvironment settle(Map<String, Object> given, Map<String, Object> usual) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("given", given));
		environment.getPropertySources().addLast(new MapPropertySource("usual", usual));
		new DataDirectory().postProcessEnvironment(environment, new SpringApplication());
		return environment;
	}

}
