package app.fairwell.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Reads the trail, for those who may.
 */
@Service
public class AuditReading {

	private static final int AT_ONCE = 1000;

	private static final String COLUMNS = "select number, recorded_at, person_id, person_name, action, subject_kind,"
			+ " subject_id, detail, hash_before, hash_after, hash from audit_line";

	private final JdbcClient jdbc;

	AuditReading(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One page, newest first.
	 * @param query which lines
	 * @param before only lines with a lower number, or null for the newest
	 * @param limit how many at most
	 * @return the lines
	 */
	public List<AuditLine> page(AuditQuery query, @Nullable Long before, int limit) {
		AuditCondition condition = AuditCondition.of(query);
		if (before != null) {
			condition.and("number < ?", before);
		}
		return lines(condition, "number desc", limit);
	}

	/**
	 * Walks along the trail as it stands now, oldest first. Both drivers would hold a
	 * whole answer in memory, so it asks for a piece at a time.
	 * @param query which lines
	 * @param step what to do with each
	 */
	public void walk(AuditQuery query, Consumer<AuditLine> step) {
		long end = this.jdbc.sql("select number from audit_head where id = 1").query(Long.class).single();
		walk(query, end, step);
	}

	void walk(AuditQuery query, long end, Consumer<AuditLine> step) {
		List<AuditLine> piece = after(query, 0, end);
		while (!piece.isEmpty()) {
			piece.forEach(step);
			boolean more = piece.size() == AT_ONCE;
			piece = more ? after(query, piece.get(AT_ONCE - 1).number(), end) : List.of();
		}
	}

	private List<AuditLine> after(AuditQuery query, long number, long end) {
		return lines(AuditCondition.of(query).and("number > ?", number).and("number <= ?", end), "number", AT_ONCE);
	}

	private List<AuditLine> lines(AuditCondition condition, String order, int limit) {
		return this.jdbc.sql(COLUMNS + condition.sql() + " order by " + order + " fetch first " + limit + " rows only")
			.params(condition.values())
			.query(AuditReading::line)
			.list();
	}

	private static AuditLine line(ResultSet row, int index) throws SQLException {
		return new AuditLine(row.getLong("number"), row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
				row.getObject("person_id", UUID.class), row.getString("person_name"), row.getString("action"),
				row.getString("subject_kind"), row.getObject("subject_id", UUID.class), row.getString("detail"),
				row.getString("hash_before"), row.getString("hash_after"), row.getString("hash"));
	}

}
