package app.fairwell.upkeep;

import java.io.IOException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a failure of the database is taken for, and what of it is told.
 */
class OpenFailureTests {

	@Test
	void isOneToOpenOnlyWithTheseCodes() {
		assertThat(shut("90020", 90020)).isTrue();
		assertThat(shut("90030", 90030)).isTrue();
		assertThat(shut("28000", 28000)).isTrue();
		assertThat(shut("08001", 0)).isTrue();
		assertThat(shut("3D000", 0)).isTrue();
		// A constraint that a step cannot find
		assertThat(shut("90057", 90057)).isFalse();
		assertThat(shut("23505", 23505)).isFalse();
	}

	private static boolean shut(String state, int code) {
		return OpenFailure.isShut(new IllegalStateException(new SQLException("", state, code)));
	}

	@Test
	void isNoDamageWhenTheDiskIsFull() {
		SQLException full = new SQLException("General error", "HY000", 50000,
				new IOException("No space left on device"));
		assertThat(OpenFailure.isDamaged(full)).isFalse();
		assertThat(OpenFailure.finding(full).text()).contains("Make room").doesNotContain("restore");
		assertThat(OpenFailure.isDamaged(new SQLException("General error", "HY000", 50000))).isTrue();
	}

	// A5
	@Test
	void isToldWithoutTheValuesOfARow() {
		assertThat(told(new SQLException("Unique index violation: VALUES ( /* 1 */ 'Ana Byrne' )", "23505", 23505)))
			.contains("SQLSTATE 23505")
			.doesNotContain("Ana Byrne");
		assertThat(told(new SQLException("IO", "90031", 90031, new IOException("Input/output error"))))
			.contains("Input/output error");
		assertThat(told(RefusedException.because("archive.no-room", 20, 10))).contains("too little room");
	}

	private static String told(Exception failure) {
		return new UpgradeRefusedException("upgrade.failed", new IllegalStateException(failure)).getMessage();
	}

	@Test
	void isToldAsWhatItIsWhereABackupFailed() {
		assertThat(BackupProblem.of(RefusedException.because("archive.no-room", 20, 10)))
			.isEqualTo(BackupProblem.DISK_FULL);
		assertThat(BackupProblem.of(RefusedException.because("file.locked", "backups")))
			.isEqualTo(BackupProblem.FOLDER);
		assertThat(BackupProblem.of(RefusedException.because("archive.damaged", "draft")))
			.isEqualTo(BackupProblem.UNPROVEN);
		assertThat(BackupProblem.of(new SQLException("no room", "53100"))).isEqualTo(BackupProblem.DISK_FULL);
	}

}
