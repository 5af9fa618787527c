package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.datasource.DelegatingDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * A file is brought to this version by one process alone (product.md L4).
 */
class FileUpgradeTests {

	@TempDir
	private Path data;

	private H2File file;

	@BeforeEach
	void chooseAFile() throws IOException {
		this.file = H2File.at(TrialArchive.fileUrl(this.data), null, null).orElseThrow();
	}

	@Test
	void leavesEverythingToWhoeverHoldsTheFile() throws Exception {
		Path theirs = Files.createDirectories(this.data.resolve("db/.upgrade")).resolve("fairwell.mv.db");
		Files.writeString(theirs, "half a file");
		try (FileHold other = FileHold.of(this.file)) {
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> upgrade(this.file.source()))
				.matches(OpenFailure::isInUse);
		}
		assertThat(theirs).hasContent("half a file");
		assertThat(this.file.path()).doesNotExist();
	}

	@Test
	void holdsTheFileUntilThePoolHasItOpen() throws Exception {
		List<Boolean> held = new ArrayList<>();
		DataSource pool = new DelegatingDataSource(this.file.source()) {

			@Override
			public Connection getConnection() throws SQLException {
				Throwable refused = catchThrowable(() -> FileHold.of(FileUpgradeTests.this.file).close());
				held.add(refused != null && OpenFailure.isInUse(refused));
				return super.getConnection();
			}

		};
		upgrade(pool);
		assertThat(held).containsExactly(true);
		upgrade(pool);
		assertThat(held).containsExactly(true, true);
		assertThat(Migrations.of(this.file.source()).complete()).isTrue();
		FileHold.of(this.file).close();
	}

	private void upgrade(DataSource pool) throws IOException, SQLException {
		new FileUpgrade(this.file, new UpgradeArchive(new BackupFolder(this.data), Clock.systemUTC())).run(pool);
	}

}
