package app.fairwell.audit;

import java.time.Clock;
import java.util.UUID;

import app.fairwell.audit.ChainState.Fault;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever changes the trail behind Fairwell's back is found out (reliability.md, audit).
 */
class AuditCheckTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	@Transactional
	@Import({ AuditTrail.class, AuditCheck.class, Behaviour.Config.class })
	abstract static class Behaviour {

		@Autowired
		AuditTrail trail;

		@Autowired
		AuditCheck check;

		@Autowired
		JdbcClient jdbc;

		@BeforeEach
		void fiveLines() {
			Actor ana = new Actor(UUID.randomUUID(), "Ana Byrne");
			for (int line = 0; line < 5; line++) {
				this.trail.record(new AuditEntry(ana, AuditAction.APPROVED,
						new AuditSubject(AuditSubject.Kind.LETTER, UUID.randomUUID()), "", null,
						Fingerprint.of("a".getBytes())));
			}
		}

		@Test
		void findsAnUntouchedTrailWhole() {
			assertThat(this.check.run()).isEqualTo(new ChainState(5, Fault.NONE)).matches(ChainState::whole);
		}

		@Test
		void findsAnEmptyTrailWhole() {
			run("delete from audit_line");
			run("update audit_head set number = 0, hash = '%s'".formatted("0".repeat(64)));
			assertThat(this.check.run()).isEqualTo(new ChainState(0, Fault.NONE));
		}

		@ParameterizedTest
		@ValueSource(strings = { "person_name = 'Max Ruiz'", "person_id = null", "action = 'sent'",
				"recorded_at = recorded_at + interval '1' second", "subject_id = null", "subject_kind = 'customer'",
				"detail = 'x'", "hash_before = ''", "hash_after = null" })
		void findsAChangedCell(String change) {
			run("update audit_line set " + change + " where number = 3");
			assertThat(this.check.run()).isEqualTo(new ChainState(2, Fault.CHANGED));
		}

		@Test
		void findsALineThatIsGone() {
			run("delete from audit_line where number = 3");
			assertThat(this.check.run()).isEqualTo(new ChainState(2, Fault.MISSING));
		}

		@Test
		void findsThatTheEndIsCutOff() {
			run("delete from audit_line where number = 5");
			assertThat(this.check.run()).isEqualTo(new ChainState(4, Fault.CUT_OFF));
		}

		@Test
		void findsTwoLinesInEachOthersPlace() {
			run("update audit_line set number = 99 where number = 3");
			run("update audit_line set number = 3 where number = 4");
			run("update audit_line set number = 4 where number = 99");
			assertThat(this.check.run()).isEqualTo(new ChainState(2, Fault.CHANGED));
		}

		@Test
		void findsLinesBehindAnEndThatWasPutBack() {
			run("update audit_head set number = 4, hash = (select hash from audit_line where number = 4)");
			assertThat(this.check.run()).isEqualTo(new ChainState(4, Fault.BEHIND_THE_END));
		}

		@Test
		void findsALastLineThatWasWrittenAnewWithItsHash() {
			String anew = "b".repeat(64);
			run("update audit_head set hash = '%s'".formatted(anew));
			assertThat(this.check.run()).isEqualTo(new ChainState(4, Fault.CHANGED))
				.matches((state) -> state.at() == 5);
		}

		private void run(String statement) {
			this.jdbc.sql(statement).update();
		}

		static class Config {

			@Bean
			Clock clock() {
				return Clock.systemUTC();
			}

		}

	}

}
