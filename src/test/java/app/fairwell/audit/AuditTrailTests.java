package app.fairwell.audit;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is done is recorded, each line chained to the one before.
 */
class AuditTrailTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	@Transactional
	@Import({ AuditTrail.class, Behaviour.Config.class })
	abstract static class Behaviour {

		@Autowired
		AuditTrail trail;

		@Autowired
		JdbcClient jdbc;

		@Test
		void chainsEachLineToTheOneBefore() {
			Actor ana = new Actor(UUID.randomUUID(), "Ana Byrne");
			UUID letter = UUID.randomUUID();
			this.trail.record(new AuditEntry(ana, AuditAction.SENT_TO_REVIEW,
					new AuditSubject(AuditSubject.Kind.LETTER, letter)));
			this.trail.record(new AuditEntry(Actor.FAIRWELL, AuditAction.NOTES_EXPIRED,
					new AuditSubject(AuditSubject.Kind.CUSTOMER, null), "", "a", "b"));
			List<String> hashes = this.jdbc.sql("select hash from audit_line order by number")
				.query(String.class)
				.list();
			String head = this.jdbc.sql("select hash from audit_head").query(String.class).single();
			assertThat(hashes).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(2).last().isEqualTo(head);
		}

		static class Config {

			@Bean
			Clock clock() {
				return Clock.systemUTC();
			}

		}

	}

}
