package app.fairwell.support;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Both databases of the repository tests are what they say they are.
 */
class DatabaseTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

		@Test
		void isSafe() {
			assertThat(settings("MODE", "WRITE_DELAY")).containsExactly("PostgreSQL", "0");
		}

		private List<String> settings(String... names) {
			return this.database.sql("""
					SELECT setting_value FROM information_schema.settings
					WHERE setting_name IN (:names) ORDER BY setting_name""")
				.param("names", List.of(names))
				.query(String.class)
				.list();
		}

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

		@Test
		void isPostgres() {
			assertThat(this.database.sql("SELECT version()").query(String.class).single()).startsWith("PostgreSQL 18");
		}

	}

	abstract static class Behaviour {

		@Autowired
		JdbcClient database;

		@Test
		void hasBeenMigrated() {
			assertThat(this.database.sql("SELECT count(*) FROM flyway_schema_history").query(Integer.class).single())
				.isNotNegative();
		}

	}

}
