package app.fairwell.draft;

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
 * Erases the private notes of letters, and of their versions, when the time that the
 * record of the customer names has passed since the letter was changed last (product.md
 * I4). Several copies of the application may do it at the same time.
 */
@Component
class LetterNotes {

	private static final String NONE = "[]";

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	private final Clock clock;

	LetterNotes(JdbcClient jdbc, AuditTrail trail, Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "PT6M", fixedDelayString = "PT6H")
	@Transactional
	void eraseExpired() {
		Set<UUID> letters = new TreeSet<>();
		NotesKept.CHOICES.forEach((months) -> letters.addAll(erase(months)));
		letters.forEach((letter) -> this.trail.record(new AuditEntry(Actor.FAIRWELL, AuditAction.NOTES_EXPIRED,
				new AuditSubject(AuditSubject.Kind.LETTER, letter))));
	}

	private List<UUID> erase(int months) {
		OffsetDateTime limit = this.clock.instant().atOffset(ZoneOffset.UTC).minusMonths(months);
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
