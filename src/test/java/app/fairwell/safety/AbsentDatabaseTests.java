package app.fairwell.safety;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionSystemException;

import static org.assertj.core.api.Assertions.assertThat;

class AbsentDatabaseTests {

	@ParameterizedTest
	@ValueSource(strings = { "08001", "08006", "57P01", "57P03", "53300" })
	void isKnownByWhatTheDriverSays(String state) {
		assertThat(AbsentDatabase.isCause(new DataAccessResourceFailureException("No", new SQLException("no", state))))
			.isTrue();
	}

	@Test
	void isKnownByAPoolThatHasNoConnection() {
		assertThat(AbsentDatabase.isCause(new IllegalStateException(new SQLTransientConnectionException("No"))))
			.isTrue();
	}

	// A rollback that fails for it hides the first failure
	@Test
	void isKnownByAConnectionThatBroke() {
		assertThat(AbsentDatabase
			.isCause(new TransactionSystemException("No rollback", new SQLException("Connection is closed")))).isTrue();
	}

	@Test
	void isNoOtherFailure() {
		assertThat(AbsentDatabase.isCause(null)).isFalse();
		assertThat(AbsentDatabase.isCause(new SQLException("twice", "23505"))).isFalse();
		assertThat(AbsentDatabase.isCause(new SQLException("none"))).isFalse();
		assertThat(AbsentDatabase
			.isCause(new SQLTransientConnectionException("No", new IOException("No space left on device")))).isFalse();
	}

}
