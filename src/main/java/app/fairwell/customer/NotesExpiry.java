package app.fairwell.customer;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import app.fairwell.audit.AuditSubject;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases private notes on customers when their time is over (product.md I4). Several
 * copies of the application may do it at the same time: each records what it erased.
 */
@Component
class NotesExpiry {

	private final JdbcClient jdbc;

	private final Expiries expiries;

	NotesExpiry(JdbcClient jdbc, Expiries expiries) {
		this.jdbc = jdbc;
		this.expiries = expiries;
	}

	@Transactional
	void erase() {
		this.expiries.erase(AuditSubject.Kind.CUSTOMER, this::erase);
	}

	private List<UUID> erase(int months, OffsetDateTime limit) {
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
