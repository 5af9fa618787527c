package app.fairwell.customer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Private notes on customers, for those who see everything; writers never see them
 * (product.md A5, I4). A note is never changed: it is removed, and another written.
 */
@Service
class CustomerNotes {

	private final CustomerAccess access;

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	private final Clock clock;

	CustomerNotes(CustomerAccess access, JdbcClient jdbc, AuditTrail trail, Clock clock) {
		this.access = access;
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	List<CustomerNote> of(UUID customer, SignedIn reader) {
		return reader.seesEverything() ? all(customer) : List.of();
	}

	List<CustomerNote> all(UUID customer) {
		return this.jdbc.sql("""
				select id, text, written_at, written_by_name from customer_note
				where customer_id = ? order by written_at desc, id desc""")
			.param(customer)
			.query((row, number) -> new CustomerNote(row.getObject(1, UUID.class), row.getString(2),
					row.getObject(3, OffsetDateTime.class).toInstant(), row.getString(4)))
			.list();
	}

	/** A form sent once more finds its note there. */
	@Transactional
	void write(UUID customer, UUID note, String text, SignedIn by) {
		this.access.toChange(customer, by);
		if (isThere(note)) {
			return;
		}
		this.jdbc.sql("""
				insert into customer_note (id, customer_id, text, written_at, written_by, written_by_name)
				values (?, ?, ?, ?, ?, ?)""").params(note, customer, text, now(), by.id(), by.name()).update();
		record(customer, "written", by);
	}

	private boolean isThere(UUID note) {
		return this.jdbc.sql("select count(*) from customer_note where id = ?")
			.param(note)
			.query(Long.class)
			.single() > 0;
	}

	@Transactional
	void remove(UUID customer, UUID note, SignedIn by) {
		this.access.toChange(customer, by);
		int removed = this.jdbc.sql("delete from customer_note where id = ? and customer_id = ?")
			.params(note, customer)
			.update();
		if (removed > 0) {
			record(customer, "removed", by);
		}
	}

	private void record(UUID customer, String what, SignedIn by) {
		this.trail.record(new AuditEntry(by.actor(), AuditAction.CUSTOMER_NOTES_CHANGED,
				new AuditSubject(AuditSubject.Kind.CUSTOMER, customer), what));
	}

	private OffsetDateTime now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
	}

}
