package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import app.fairwell.audit.Fingerprint;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the doctor sees in the database beyond what {@link CommandsTests} shows.
 */
class DoctorTests {

	@Test
	void findsNothingWrongInDataThatWereNeverStarted(@TempDir Path restored) throws IOException {
		Files.createDirectory(restored.resolve("db"));
		assertThat(new HouseCheck(restored).run()).allMatch(Finding::well);
	}

	@Nested
	@OnH2
	class H2 extends Behaviour {

		@Override
		String withoutReferences() {
			return "set referential_integrity false";
		}

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

		@Override
		String withoutReferences() {
			return "set local session_replication_role = replica";
		}

	}

	@Transactional
	abstract static class Behaviour {

		private final Clock clock = Clock.fixed(Instant.now(), ZoneOffset.UTC);

		@TempDir
		Path data;

		@Autowired
		JdbcClient jdbc;

		abstract String withoutReferences();

		@BeforeEach
		void makeFolder() throws IOException {
			Files.createDirectory(this.data.resolve("backups"));
		}

		// G5
		@Test
		void seesWhenAnApprovedLetterIsNotWhatWasApproved() {
			this.jdbc.sql(withoutReferences()).update();
			approve("Dear Mr Keane", Fingerprint.of("Dear Mr Keane".getBytes()), "PDF", "PDF");
			approve("Dear Mary", null, "PDF", "PDF");
			assertThat(new FrozenCheck(this.jdbc).run())
				.isEqualTo(new Finding(true, "The 2 approved letters, and their PDFs, are what was approved."));
			approve("Dear Tom", Fingerprint.of("Dear Thomas".getBytes()), "PDF", "PDF");
			approve("Dear Ana", null, "PDF", "FDP");
			assertThat(new FrozenCheck(this.jdbc).run()).matches((found) -> !found.well())
				.extracting(Finding::text)
				.asString()
				.startsWith("2 approved letters are not what was approved, of 4.");
		}

		// G5
		@Test
		void missesAnApprovedLetterThatIsGone() {
			this.jdbc.sql(withoutReferences()).update();
			this.jdbc.sql("""
					insert into draft (id, kind, language, framing, cause, subject, salutation, close, answers,
						private_notes, customer_id, customer_name, reasons, zone, composed_on, form_id, status,
						deleted, created_at, created_by, created_by_name, updated_at, updated_by, updated_by_name,
						versions, search_text, version)
					values (:id, 'termination', 'en-GB', 'scope', 'picked', '', '', '', '{}', '[]', :id, 'Tom', '',
						'UTC', current_date, 'form', 'sent', false, current_timestamp, :id, '', current_timestamp,
						:id, '', 0, '', 0)""").param("id", UUID.randomUUID()).update();
			assertThat(new FrozenCheck(this.jdbc).run()).matches((found) -> !found.well())
				.extracting(Finding::text)
				.asString()
				.startsWith("Of one approved letter the text and the file as approved are gone.");
		}

		private void approve(String letter, @Nullable String hash, String pdf, String hashed) {
			this.jdbc.sql("""
					insert into draft_release (id, draft_id, number, version_number, approved_at, approved_by,
					approved_by_name, language, phrases, letter, letter_sha256, pdf, pdf_sha256)
					values (?, ?, 1, 1, current_timestamp, ?, 'Ana Byrne', 'en-GB', '', ?, ?, ?, ?)""")
				.params(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), letter, hash, pdf.getBytes(),
						Fingerprint.of(hashed.getBytes()))
				.update();
		}

		@Test
		void seesAClockThatIsBehind() {
			assertThat(clock(Duration.ZERO).well()).isTrue();
			assertThat(clock(Duration.ofHours(-3)).text()).contains("and that of the database");
			line(1, Duration.ofHours(4));
			assertThat(clock(Duration.ZERO).text()).contains("but something was written down at");
		}

		@Test
		void tellsOfAClockThatWasSetBack() {
			line(1, Duration.ofHours(-2));
			line(2, Duration.ofHours(-5));
			line(3, Duration.ofHours(-4));
			assertThat(clock(Duration.ZERO)).matches(Finding::well)
				.extracting(Finding::text)
				.asString()
				.contains("set back once");
		}

		private Finding clock(Duration wrong) {
			return new ClockCheck(this.jdbc, Clock.offset(this.clock, wrong)).run();
		}

		private void line(long number, Duration after) {
			this.jdbc.sql("""
					insert into audit_line (number, recorded_at, person_name, action, subject_kind, detail, hash)
					values (?, ?, '', '', '', '', '')""")
				.params(number, this.clock.instant().plus(after).atOffset(ZoneOffset.UTC))
				.update();
		}

		@Test
		void looksAtTheLastGoodBackup() throws IOException {
			assertThat(backup().text()).startsWith("There is no backup yet.");
			Backup made = new Backups(null, new BackupFolder(this.data), log(),
					(database, file) -> Files.writeString(file, "letters"), this.clock)
				.make();
			assertThat(backup()).matches(Finding::well).extracting(Finding::text).asString().contains(made.fileName());
			Path file = this.data.resolve("backups").resolve(made.fileName());
			Files.writeString(file, "Letters");
			assertThat(backup().text()).contains("changed or damaged");
			Files.delete(file);
			assertThat(backup().text()).contains("is missing");
			log().failed(this.clock.instant(), "office", BackupProblem.DISK_FULL);
			assertThat(backup().text())
				.contains("failed on the computer office: There is not enough room on the disk.");
		}

		@Test
		void seesThatTheLastGoodBackupIsOldOrElsewhere() {
			log().made(new Backup(this.clock.instant(), "office", "/srv/backups", "fairwell-2026-11-26T030500Z.zip", 1,
					""));
			assertThat(backup()).matches(Finding::well)
				.extracting(Finding::text)
				.asString()
				.contains("office: /srv/backups");
			log().made(new Backup(this.clock.instant().minus(Duration.ofHours(49)), "office", "/srv/backups",
					"fairwell-2026-11-24T030500Z.zip", 1, ""));
			assertThat(backup().well()).isFalse();
		}

		private Finding backup() {
			return new BackupCheck(this.data, this.jdbc, this.clock).run();
		}

		private BackupLog log() {
			return new BackupLog(this.jdbc);
		}

	}

}
