package app.fairwell.lesson;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import app.fairwell.audit.Actor;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;
import app.fairwell.customer.NotesKept;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases the words of lessons, which are private notes in all but name, when the time
 * that the record of the customer names has passed since they were last changed
 * (product.md I4). The cause says nothing about a person and stays. Several copies of the
 * application may do it at the same time.
 */
@Component
class LessonExpiry {

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	private final Clock clock;

	LessonExpiry(JdbcClient jdbc, AuditTrail trail, Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "PT7M", fixedDelayString = "PT6H")
	@Transactional
	void erase() {
		Set<UUID> customers = new TreeSet<>();
		NotesKept.CHOICES.forEach((months) -> customers.addAll(erase(months)));
		customers.forEach((customer) -> this.trail.record(new AuditEntry(Actor.FAIRWELL, AuditAction.NOTES_EXPIRED,
				new AuditSubject(AuditSubject.Kind.CUSTOMER, customer))));
	}

	private List<UUID> erase(int months) {
		OffsetDateTime limit = this.clock.instant().atOffset(ZoneOffset.UTC).minusMonths(months);
		return this.jdbc.sql("""
				select lesson.id, lesson.customer_id from lesson join customer on customer.id = lesson.customer_id
				where customer.notes_months = ? and lesson.changed_at < ?
				and (lesson.lost <> '' or lesson.practice <> '')""")
			.params(months, limit)
			.query(Expired.class)
			.list()
			.stream()
			.filter((lesson) -> erase(lesson.id(), limit))
			.map(Expired::customerId)
			.toList();
	}

	private boolean erase(UUID lesson, OffsetDateTime limit) {
		return this.jdbc.sql("""
				update lesson set lost = '', practice = '', version = version + 1
				where id = ? and changed_at < ? and (lost <> '' or practice <> '')""")
			.params(lesson, limit)
			.update() > 0;
	}

	record Expired(UUID id, UUID customerId) {
	}

}
