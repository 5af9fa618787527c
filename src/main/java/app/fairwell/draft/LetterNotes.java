package app.fairwell.draft;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import app.fairwell.audit.AuditSubject;
import app.fairwell.customer.Expiries;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases the private notes of letters, and of their versions, when the time that the
 * record of the customer names has passed since the letter was changed last (product.md
 * I4). Several copies of the application may do it at the same time.
 */
@Component
class LetterNotes {

	private static final String NONE = "[]";

	private final JdbcClient jdbc;

	private final Expiries expiries;

	LetterNotes(JdbcClient jdbc, Expiries expiries) {
		this.jdbc = jdbc;
		this.expiries = expiries;
	}

	@Transactional
	void eraseExpired() {
		this.expiries.erase(AuditSubject.Kind.LETTER, this::erase);
	}

	private List<UUID> erase(int months, OffsetDateTime limit) {
		return this.jdbc
			.sql("""
					select draft.id from draft join customer on customer.id = draft.customer_id
					where customer.notes_months = ? and draft.updated_at < ? and (draft.private_notes <> ? or exists (
						select 1 from draft_version version where version.draft_id = draft.id and version.private_notes <> ?))
					""")
			.params(months, limit, NONE, NONE)
			.query(UUID.class)
			.list()
			.stream()
			.filter((letter) -> erase(letter, limit))
			.toList();
	}

	private boolean erase(UUID letter, OffsetDateTime limit) {
		int letters = this.jdbc
			.sql("update draft set private_notes = ? where id = ? and updated_at < ? and private_notes <> ?")
			.params(NONE, letter, limit, NONE)
			.update();
		int versions = this.jdbc.sql("""
				update draft_version set private_notes = ? where draft_id = ? and private_notes <> ?
				and exists (select 1 from draft where draft.id = draft_version.draft_id and draft.updated_at < ?)""")
			.params(NONE, letter, NONE, limit)
			.update();
		return letters + versions > 0;
	}

}
