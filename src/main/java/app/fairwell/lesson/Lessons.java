package app.fairwell.lesson;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;
import app.fairwell.draft.DraftView;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is answered to the two questions about a lost customer (product.md D7), one
 * lesson for each letter that asks one back. Whoever may see the letter may see it.
 */
@Service
public class Lessons {

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	private final Clock clock;

	Lessons(JdbcClient jdbc, AuditTrail trail, Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * What was answered on the occasion of a letter.
	 * @param draft the letter
	 * @return the lesson, unwritten while nothing was answered
	 */
	@Transactional(readOnly = true)
	public Lesson of(DraftView draft) {
		return find(draft.id(), "").orElse(Lesson.UNWRITTEN);
	}

	/**
	 * Keeps answers; given once more, they change nothing.
	 * @param draft the letter
	 * @param seen the version that the person saw, {@link Lesson#NONE} for none
	 * @param given the answers
	 * @param by who answers
	 * @throws LessonChangedMeanwhileException if somebody else answered otherwise since
	 */
	@Transactional
	public void keep(DraftView draft, long seen, Answered given, SignedIn by) {
		// Two who answer at once wait for each other
		this.jdbc.sql("select id from draft where id = ? for update").param(draft.id()).query(UUID.class).optional();
		Lesson stands = find(draft.id(), " for update").orElse(Lesson.UNWRITTEN);
		if (stands.answered().equals(given)) {
			return;
		}
		if (stands.version() != seen) {
			throw new LessonChangedMeanwhileException(draft.id(), seen, stands);
		}
		if (seen == Lesson.NONE) {
			begin(draft);
		}
		write(draft.id(), stands.answered(), given, by.name());
		this.trail.record(new AuditEntry(by.actor(), AuditAction.LESSON_CHANGED,
				new AuditSubject(AuditSubject.Kind.LETTER, draft.id())));
	}

	private Optional<Lesson> find(UUID draft, String lock) {
		return this.jdbc
			.sql("select version, cause, lost, practice, lost_at, lost_by_name, practice_at, practice_by_name"
					+ " from lesson where draft_id = ?" + lock)
			.param(draft)
			.query(Lessons::lesson)
			.optional();
	}

	private static Lesson lesson(ResultSet row, int number) throws SQLException {
		OffsetDateTime lost = row.getObject("lost_at", OffsetDateTime.class);
		OffsetDateTime practice = row.getObject("practice_at", OffsetDateTime.class);
		boolean latter = practice != null && (lost == null || practice.isAfter(lost));
		String by = row.getString(latter ? "practice_by_name" : "lost_by_name");
		return new Lesson(row.getLong("version"),
				new Answered(row.getString("cause"), row.getString("lost"), row.getString("practice")),
				Objects.requireNonNullElse(by, ""));
	}

	private void begin(DraftView draft) {
		this.jdbc.sql("""
				insert into lesson (id, customer_id, draft_id, lost, practice, created_at, changed_at, version)
				values (?, ?, ?, '', '', ?, ?, 0)""")
			.params(UUID.randomUUID(), draft.customerId(), draft.id(), now(), now())
			.update();
	}

	private void write(UUID draft, Answered before, Answered given, String by) {
		if (!given.hasSameLoss(before)) {
			this.jdbc
				.sql("update lesson set cause = :cause, lost = :lost, lost_at = :now, lost_by_name = :by"
						+ " where draft_id = :draft")
				.param("cause", given.cause(), Types.VARCHAR)
				.param("lost", given.lost())
				.param("now", now())
				.param("by", by)
				.param("draft", draft)
				.update();
		}
		if (!given.practice().equals(before.practice())) {
			this.jdbc.sql("update lesson set practice = ?, practice_at = ?, practice_by_name = ? where draft_id = ?")
				.params(given.practice(), now(), by, draft)
				.update();
		}
		this.jdbc.sql("update lesson set changed_at = ?, version = version + 1 where draft_id = ?")
			.params(now(), draft)
			.update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
	}

}
