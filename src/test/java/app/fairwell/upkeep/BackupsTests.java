package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Making backups into a folder (product.md L4), with a file in the place of the data.
 */
class BackupsTests {

	private static final Instant NIGHT = Instant.parse("2026-11-26T03:05:07.5Z");

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	@Transactional
	abstract static class Behaviour {

		@TempDir
		Path data;

		@Autowired
		JdbcClient jdbc;

		@Autowired
		DataSource database;

		BackupLog log;

		@BeforeEach
		void prepare() throws IOException {
			Files.createDirectory(this.data.resolve("backups"));
			this.log = new BackupLog(this.jdbc);
		}

		@Test
		void areWrittenDown() throws IOException {
			Backup made = at(NIGHT, Behaviour::letters).make();
			assertThat(made.fileName()).isEqualTo("fairwell-2026-11-26T030507Z.zip");
			assertThat(made.sha256()).isEqualTo("7ad8dbe5dbed0dcda5e2fa713de5ddb5b6db23d8b7f4fc0ed2650b5b071107c7");
			assertThat(made.bytes()).isEqualTo(7);
			assertThat(this.log.last()).contains(made);
			assertThat(this.log.failure()).isEmpty();
			assertThat(files()).containsExactly(made.fileName());
		}

		@Test
		void haveTheirNameOnlyWhenTheyAreProved() throws IOException {
			at(NIGHT, (database, file) -> {
				Files.writeString(file, "letters");
				assertThat(files()).noneMatch((name) -> name.endsWith(".zip"));
			}).make();
			Backups unproven = at(NIGHT.plusSeconds(60), (database, file) -> {
				Files.writeString(file, "lett");
				throw new BackupFailedException(BackupProblem.UNPROVEN, "Not the same", null);
			});
			assertThatExceptionOfType(BackupFailedException.class).isThrownBy(unproven::make);
			assertThat(files()).containsExactly("fairwell-2026-11-26T030507Z.zip");
			assertThat(this.log.last()).get().extracting(Backup::fileName).isEqualTo("fairwell-2026-11-26T030507Z.zip");
		}

		@Test
		void knowTheirFolderWhenTheComputerHasAnotherName() throws IOException {
			BackupFolder folder = new BackupFolder(this.data);
			Backup made = at(NIGHT, Behaviour::letters).make();
			assertThat(made.host()).isEqualTo(folder.host());
			Files.writeString(this.data.resolve("backups/.computer"), "an-earlier-name");
			Backup later = at(NIGHT.plusSeconds(60), Behaviour::letters).make();
			assertThat(later.host()).isEqualTo("an-earlier-name");
			assertThat(later.isIn(folder)).isTrue();
		}

		@Test
		void sayWhyThereIsNone() {
			failWith(new IOException("No space left on device"));
			assertThat(this.log.failure()).get().extracting(BackupFailure::problem).isEqualTo(BackupProblem.DISK_FULL);
			failWith(new java.nio.file.AccessDeniedException("backups"));
			assertThat(this.log.failure()).get().extracting(BackupFailure::problem).isEqualTo(BackupProblem.FOLDER);
			at(NIGHT, Behaviour::letters).make();
			assertThat(this.log.failure()).isEmpty();
		}

		private void failWith(IOException failure) {
			assertThatExceptionOfType(BackupFailedException.class).isThrownBy(at(NIGHT, (database, file) -> {
				throw failure;
			})::make);
		}

		@Test
		void leaveRoomForLetters() throws IOException {
			long room = new BackupFolder(this.data).room();
			this.log.made(new Backup(NIGHT, "elsewhere", "/srv", "fairwell-2026-11-25T030507Z.zip", room / 5, ""));
			Backups backups = at(NIGHT, (database, file) -> Files.writeString(file, "too much"));
			assertThatExceptionOfType(BackupFailedException.class).isThrownBy(backups::make)
				.extracting(BackupFailedException::problem)
				.isEqualTo(BackupProblem.DISK_FULL);
			assertThat(files()).isEmpty();
		}

		@Test
		void goWhenTheyHadTheirTime() throws IOException {
			write("notes.txt");
			Files.createDirectory(this.data.resolve("backups/.making-day"));
			write(".making-day/fairwell-2026-11-25T030507Z.zip");
			write("fairwell-from-ana.zip");
			for (int day = 0; day < 30; day++) {
				at(NIGHT.plus(Duration.ofDays(day)), Behaviour::letters).make();
			}
			assertThat(files()).hasSize(2 + 9).contains("notes.txt", "fairwell-from-ana.zip");
			assertThat(this.log.all()).extracting(Backup::fileName)
				.hasSize(9)
				.isSubsetOf(files())
				.startsWith("fairwell-2026-12-25T030507Z.zip");
		}

		@Test
		void latestIsTheOneMadeLastWhateverTheClockSays() {
			at(NIGHT.plus(Duration.ofDays(400)), Behaviour::letters).make();
			Backup latest = at(NIGHT, Behaviour::letters).make();
			assertThat(this.log.last()).contains(latest);
		}

		private Backups at(Instant now, BackupWriter writer) {
			return new Backups(this.database, new BackupFolder(this.data), this.log, writer,
					Clock.fixed(now, ZoneOffset.UTC));
		}

		private static void letters(DataSource database, Path file) throws IOException {
			Files.writeString(file, "letters");
		}

		private void write(String name) throws IOException {
			Files.writeString(this.data.resolve("backups").resolve(name), "Ana's");
		}

		private List<String> files() throws IOException {
			try (Stream<Path> files = Files.list(this.data.resolve("backups"))) {
				return files.map((file) -> file.getFileName().toString())
					.filter((name) -> !name.equals(".computer"))
					.toList();
			}
		}

	}

}
