package app.fairwell.guide;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import app.fairwell.audit.AuditSubject;
import app.fairwell.customer.Expiries;
import app.fairwell.customer.NotesKept;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases advice as private notes are erased (product.md I4): when the time that the
 * record of the customer names has passed. What nobody tied to a record goes after the
 * shortest time that can be named, what nobody finished after a month. Several copies of
 * the application may do it at the same time.
 */
@Component
class AdviceExpiry {

	private static final int UNFINISHED = 1;

	private final JdbcClient jdbc;

	private final Expiries expiries;

	AdviceExpiry(JdbcClient jdbc, Expiries expiries) {
		this.jdbc = jdbc;
		this.expiries = expiries;
	}

	@Transactional
	void erase() {
		this.jdbc.sql("delete from advice where given_at is null and begun_at < ?")
			.param(this.expiries.ago(UNFINISHED))
			.update();
		this.jdbc.sql("delete from advice where customer_id is null and begun_at < ?")
			.param(this.expiries.ago(NotesKept.CHOICES.get(0)))
			.update();
		this.expiries.erase(AuditSubject.Kind.CUSTOMER, this::erase);
	}

	private List<UUID> erase(int months, OffsetDateTime limit) {
		List<Expired> expired = this.jdbc.sql("""
				select a.id, a.customer_id from advice a join customer c on c.id = a.customer_id
				where c.notes_months = ? and a.given_at < ?""").params(months, limit).query(Expired.class).list();
		return expired.stream()
			.filter((advice) -> this.jdbc.sql("delete from advice where id = ?").param(advice.id()).update() > 0)
			.map(Expired::customerId)
			.toList();
	}

	record Expired(UUID id, UUID customerId) {
	}

}
