package app.fairwell.customer;

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

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases private notes on customers when their time is over (product.md I4). Several
 * copies of the application may do it at the same time: each records what it erased.
 */
@Component
class NotesExpiry {

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	private final Clock clock;

	NotesExpiry(JdbcClient jdbc, AuditTrail trail, Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT6H")
	@Transactional
	void erase() {
		Set<UUID> customers = new TreeSet<>();
		NotesKept.CHOICES.forEach((months) -> customers.addAll(erase(months)));
		customers.forEach((customer) -> this.trail.record(new AuditEntry(Actor.FAIRWELL, AuditAction.NOTES_EXPIRED,
				new AuditSubject(AuditSubject.Kind.CUSTOMER, customer))));
	}

	private List<UUID> erase(int months) {
		OffsetDateTime limit = this.clock.instant().atOffset(ZoneOffset.UTC).minusMonths(months);
		List<Expired> expired = this.jdbc.sql("""
				select note.id, note.customer_id from customer_note note join customer on customer.id = note.customer_id
				where customer.notes_months = ? and note.written_at < ?""")
			.params(months, limit)
			.query(Expired.class)
			.list();
		return expired.stream()
			.filter((note) -> this.jdbc.sql("delete from customer_note where id = ?").param(note.id()).update() > 0)
			.map(Expired::customerId)
			.toList();
	}

	record Expired(UUID id, UUID customerId) {
	}

}
