package app.fairwell.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The condition of a statement, which grows with each part.
 */
final class AuditCondition {

	private final List<String> parts = new ArrayList<>();

	private final List<Object> values = new ArrayList<>();

	static AuditCondition of(AuditQuery query) {
		AuditCondition condition = new AuditCondition();
		if (query.who() != null) {
			condition.by(query.who());
		}
		if (query.kind() != null) {
			condition.and("subject_kind = ?", query.kind().id());
		}
		if (query.action() != null) {
			condition.and("action = ?", query.action().id());
		}
		if (query.from() != null) {
			condition.and("recorded_at >= ?", utc(query.from()));
		}
		if (query.until() != null) {
			condition.and("recorded_at < ?", utc(query.until()));
		}
		return condition;
	}

	private void by(Actor who) {
		if (who.id() != null) {
			and("person_id = ?", who.id());
		}
		else {
			this.parts.add("person_id is null");
		}
	}

	AuditCondition and(String part, Object value) {
		this.parts.add(part);
		this.values.add(value);
		return this;
	}

	private static Object utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	String sql() {
		return this.parts.isEmpty() ? "" : " where " + String.join(" and ", this.parts);
	}

	List<Object> values() {
		return this.values;
	}

}
