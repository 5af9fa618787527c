package app.fairwell.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The trail is read page by page, narrowed, or walked along in pieces.
 */
class AuditReadingTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	@Transactional
	@Import({ AuditTrail.class, AuditReading.class, Behaviour.Config.class })
	abstract static class Behaviour {

		private static final Actor ANA = new Actor(UUID.fromString("01990000-0000-7000-8000-000000000001"),
				"Ana Byrne");

		@Autowired
		AuditTrail trail;

		@Autowired
		AuditReading reading;

		@BeforeEach
		void threeLines() {
			record(ANA, AuditAction.APPROVED, AuditSubject.Kind.LETTER);
			record(Actor.FAIRWELL, AuditAction.NOTES_EXPIRED, AuditSubject.Kind.CUSTOMER);
			record(ANA, AuditAction.SENT, AuditSubject.Kind.LETTER);
		}

		@Test
		void pagesComeNewestFirst() {
			assertThat(numbers(this.reading.page(AuditQuery.ALL, null, 2))).containsExactly(3L, 2L);
			assertThat(numbers(this.reading.page(AuditQuery.ALL, 2L, 2))).containsExactly(1L);
		}

		@Test
		void isNarrowedToOnePerson() {
			assertThat(found(new AuditQuery(ANA, null, null, null, null))).containsExactly(3L, 1L);
			assertThat(found(new AuditQuery(Actor.FAIRWELL, null, null, null, null))).containsExactly(2L);
		}

		@Test
		void isNarrowedToASubjectAnActionAndATime() {
			Instant later = Instant.now().plus(Duration.ofHours(1));
			assertThat(found(new AuditQuery(null, AuditSubject.Kind.CUSTOMER, null, null, null))).containsExactly(2L);
			assertThat(found(new AuditQuery(null, null, AuditAction.SENT, null, null))).containsExactly(3L);
			assertThat(found(new AuditQuery(null, null, null, later, null))).isEmpty();
			assertThat(found(new AuditQuery(ANA, AuditSubject.Kind.LETTER, AuditAction.SENT, Instant.EPOCH, later)))
				.containsExactly(3L);
		}

		@Test
		void isWalkedAlongWhollyAndInOrder() {
			for (int line = 3; line < 2500; line++) {
				record(ANA, AuditAction.SENT, AuditSubject.Kind.LETTER);
			}
			List<Long> walked = new ArrayList<>();
			this.reading.walk(AuditQuery.ALL, (line) -> walked.add(line.number()));
			assertThat(walked).containsExactlyElementsOf(LongStream.rangeClosed(1, 2500).boxed().toList());
		}

		private void record(Actor who, AuditAction action, AuditSubject.Kind kind) {
			this.trail.record(new AuditEntry(who, action, new AuditSubject(kind, UUID.randomUUID())));
		}

		private List<Long> found(AuditQuery query) {
			return numbers(this.reading.page(query, null, 10));
		}

		private static List<Long> numbers(List<AuditLine> lines) {
			return lines.stream().map(AuditLine::number).toList();
		}

		static class Config {

			@Bean
			Clock clock() {
				return Clock.systemUTC();
			}

		}

	}

}
