package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import app.fairwell.customer.Erasure;
import app.fairwell.customer.KnownErasures;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An archive takes the place of the file in the data directory, all of it or nothing.
 */
class FilePlaceTests {

	private static TrialArchive archive;

	@TempDir
	private Path data;

	private Places places;

	@BeforeAll
	static void writeAnArchive(@TempDir Path folder) throws Exception {
		archive = TrialArchive.write(folder);
	}

	@BeforeEach
	void choosePlaces() {
		this.places = TrialArchive.inFile(this.data);
	}

	@Test
	void goesIntoAnEmptyDirectory() throws Exception { // L4
		assertThat(archive.restoreTo(this.places).code()).isZero();
		try (HikariDataSource restored = this.places.openFile()) {
			archive.assertRestored(restored, "data-restored");
		}
		assertThat(names()).containsExactly("fairwell.mv.db");
	}

	@Test
	void keepsTheOldBesideItAndForgetsNoErasure() throws Exception { // I4, L4
		Erasure erasure = new Erasure(UUID.randomUUID(), "k".repeat(64), Instant.parse("2027-03-01T00:00:00Z"));
		archive.restoreTo(this.places);
		try (HikariDataSource before = this.places.openFile()) {
			new KnownErasures(JdbcClient.create(before)).addAll(List.of(erasure));
			JdbcClient.create(before).sql("update business set name = 'Changed since'").update();
		}
		Files.createFile(Files.createDirectories(this.data.resolve("db/search")).resolve("segments_1"));
		Reply reply = archive.restoreTo(this.places);
		try (HikariDataSource restored = this.places.openFile()) {
			archive.assertRestored(restored, "data-restored");
			assertThat(new KnownErasures(JdbcClient.create(restored)).all()).contains(erasure);
		}
		assertThat(names()).hasSize(2).last().asString().isEqualTo("fairwell.mv.db");
		assertThat(reply.text()).contains(names().get(0));
		Files.move(this.data.resolve("db").resolve(names().get(0)), this.places.file(),
				StandardCopyOption.REPLACE_EXISTING);
		try (HikariDataSource old = this.places.openFile()) {
			assertThat(JdbcClient.create(old).sql("select name from business").query(String.class).single())
				.isEqualTo("Changed since");
		}
	}

	@Test
	void replacesWhatIsDamagedAndSaysWhatThatMeans() throws Exception {
		Files.createDirectories(this.data.resolve("db"));
		Files.write(this.places.file(), new byte[10_000]);
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> archive.importTo(this.places));
		assertThat(archive.restoreTo(this.places).text()).contains("could not be opened", "erased again");
		try (HikariDataSource restored = this.places.openFile()) {
			archive.assertRestored(restored, "data-restored");
		}
		assertThat(this.data.resolve("db").resolve(names().get(0))).hasBinaryContent(new byte[10_000]);
	}

	// L4
	@Test
	void isLetAloneWhileAnotherChangesIt() throws Exception {
		archive.restoreTo(this.places);
		try (FileHold other = this.places.hold()) {
			assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> archive.restoreTo(this.places))
				.withMessageContaining("in use by another program");
			assertThatExceptionOfType(RuntimeException.class).isThrownBy(this.places::openFile)
				.matches(OpenFailure::isInUse);
		}
		assertThat(names()).containsExactly("fairwell.mv.db");
	}

	@Test
	void isImportedOnlyWhereThereIsNoBusiness() throws Exception {
		Files.createDirectories(this.data.resolve("db"));
		Migrations.migrate(new DriverManagerDataSource(TrialArchive.fileUrl(this.data)));
		assertThat(archive.importTo(this.places).code()).isZero();
		try (HikariDataSource imported = this.places.openFile()) {
			archive.assertRestored(imported, "data-imported");
		}
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> archive.importTo(this.places))
			.withMessageContaining("use restore");
	}

	@Test
	void bringsAnOldArchiveToThePresentSchema(@TempDir Path folder) throws Exception { // L4
		TrialArchive old = TrialArchive.write(folder, "10");
		assertThat(old.restoreTo(this.places).code()).isZero();
		try (HikariDataSource restored = this.places.openFile()) {
			assertThat(Migrations.of(restored).complete()).isTrue();
			assertThat(JdbcClient.create(restored).sql("select count(*) from draft").query(Long.class).single())
				.isEqualTo(4);
		}
	}

	@Test
	void sweepsAwayWhatAKilledRestoreLeft() throws Exception {
		Path left = Files.createDirectories(this.data.resolve("db/.fairwell-123"));
		Files.write(left.resolve("fairwell.mv.db"), new byte[10]);
		archive.restoreTo(this.places);
		assertThat(names()).containsExactly("fairwell.mv.db");
	}

	private List<String> names() throws IOException {
		try (Stream<Path> names = Files.list(this.data.resolve("db"))) {
			return names.map((name) -> name.getFileName().toString())
				.filter((name) -> !name.equals(FileHold.NAME))
				.sorted()
				.toList();
		}
	}

}
