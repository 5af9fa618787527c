package app.fairwell.lesson;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import app.fairwell.audit.AuditSubject;
import app.fairwell.customer.Expiries;

import org.springframework.jdbc.core.simple.JdbcClient;
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

	private final Expiries expiries;

	LessonExpiry(JdbcClient jdbc, Expiries expiries) {
		this.jdbc = jdbc;
		this.expiries = expiries;
	}

	@Transactional
	void erase() {
		this.expiries.erase(AuditSubject.Kind.CUSTOMER, this::erase);
	}

	private List<UUID> erase(int months, OffsetDateTime limit) {
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
