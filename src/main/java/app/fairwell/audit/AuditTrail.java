package app.fairwell.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what, when (shared with nobody who may not read it). Lines are only added.
 */
@Service
public class AuditTrail {

	private final JdbcClient jdbc;

	private final Clock clock;

	/**
	 * The trail in a database.
	 * @param jdbc the database
	 * @param clock says when something is recorded
	 */
	public AuditTrail(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Records something in the transaction that does it: it is in the trail when, and
	 * only when, it was done. The end of the chain stays locked until the transaction
	 * ends, so this comes last in it, after every other lock.
	 * @param entry what was done
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(AuditEntry entry) {
		Head head = this.jdbc.sql("select number, hash from audit_head where id = 1 for update")
			.query(Head.class)
			.single();
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		AuditLine line = AuditLine.next(head.number() + 1, now, entry, head.hash());
		write(line);
		this.jdbc.sql("update audit_head set number = ?, hash = ? where id = 1")
			.params(line.number(), line.hash())
			.update();
	}

	private void write(AuditLine line) {
		this.jdbc.sql("""
				insert into audit_line (number, recorded_at, person_id, person_name, action, subject_kind, subject_id,
				detail, hash_before, hash_after, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(line.number(), line.at().atOffset(ZoneOffset.UTC), line.personId(), line.personName(),
					line.action(), line.subjectKind(), line.subjectId(), line.detail(), line.before(), line.after(),
					line.hash())
			.update();
	}

	record Head(long number, String hash) {
	}

}
