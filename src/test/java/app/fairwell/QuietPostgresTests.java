package app.fairwell;

import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a person typed does not stand in an exception, so not in a log (product.md A5).
 */
@OnPostgres
@Import(QuietPostgres.class)
class QuietPostgresTests {

	@Autowired
	JdbcClient database;

	@Test
	void saysWhoIsConnected() {
		assertThat(this.database.sql("select current_setting('application_name')").query(String.class).single())
			.isEqualTo("fairwell");
	}

	@Test
	void namesNoValuesOfARefusedStatement() {
		this.database.sql("create table secret (word varchar unique, other varchar not null)").update();
		this.database.sql("insert into secret values ('whisper', 'hush')").update();
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.database.sql("insert into secret values (?, ?)").params("whisper", "hush").update())
			.withMessageNotContainingAny("whisper", "hush");
	}

}
