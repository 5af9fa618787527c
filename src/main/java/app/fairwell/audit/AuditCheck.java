package app.fairwell.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Says whether the trail is whole: each line follows the one before, has the hash that it
 * must have, and the last is the one where the chain ends.
 */
@Service
public class AuditCheck {

	private final JdbcClient jdbc;

	private final AuditReading reading;

	/**
	 * Checks the trail in a database.
	 * @param jdbc the database
	 */
	public AuditCheck(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.reading = new AuditReading(jdbc);
	}

	/**
	 * Checks every line, a piece at a time.
	 * @return what was found
	 */
	public ChainState run() {
		// In one statement, so that no line comes in between
		End end = this.jdbc
			.sql("select number, hash, (select coalesce(max(number), 0) from audit_line) as last from audit_head"
					+ " where id = 1")
			.query(End.class)
			.optional()
			.orElseGet(() -> new End(0, "", 0));
		Chain chain = new Chain();
		this.reading.walk(AuditQuery.ALL, Math.max(end.number(), end.last()), chain::add);
		return chain.endsAt(end.number(), end.hash());
	}

	record End(long number, String hash, long last) {
	}

}
