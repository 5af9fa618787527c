package app.fairwell.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lists drafts, newest first, with one query a page however many rows it has; a single
 * query needs no transaction.
 */
@Component
class DraftList {

	private static final String COLUMNS = "select id, kind, status, deleted, language, framing, customer_name, subject,"
			+ " updated_at, updated_by_name, zone, created_at, left_on, deleted_at from draft";

	private final JdbcClient jdbc;

	DraftList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	DraftPage page(DraftQuery query, SignedIn by) {
		Condition condition = condition(query, by).inStatus(query.status());
		if (query.after() != null) {
			condition.after(PageKey.decode(query.after()));
		}
		List<Listed> found = this.jdbc
			.sql(COLUMNS + condition.sql() + " order by created_at desc, id desc fetch first " + (query.limit() + 1)
					+ " rows only")
			.params(condition.values())
			.query(DraftList::listed)
			.list();
		List<Listed> shown = found.subList(0, Math.min(found.size(), query.limit()));
		String next = (found.size() > query.limit()) ? shown.get(shown.size() - 1).key().encode() : null;
		return new DraftPage(shown.stream().map(Listed::row).toList(), next);
	}

	/** How many drafts there are in each status, whichever status the query names. */
	Map<DraftStatus, Long> counts(DraftQuery query, SignedIn by) {
		Condition condition = condition(query, by);
		Map<DraftStatus, Long> counts = new EnumMap<>(DraftStatus.class);
		this.jdbc.sql("select deleted, status, count(*) from draft" + condition.sql() + " group by deleted, status")
			.params(condition.values())
			.query((row, number) -> counts.merge(status(row.getBoolean(1), row.getString(2)), row.getLong(3),
					Long::sum))
			.list();
		return counts;
	}

	private static Condition condition(DraftQuery query, SignedIn by) {
		Condition condition = new Condition();
		if (!by.seesEverything()) {
			condition.and("created_by = ?", by.id());
		}
		if (query.kind() != null) {
			condition.and("kind = ?", query.kind().id());
		}
		if (query.reason() != null) {
			condition.and("reasons like ?", "%" + Given.spaced(query.reason().id()) + "%");
		}
		SearchWords.of(query.q())
			.patterns()
			.forEach((pattern) -> condition.and("search_text like ? escape '!'", pattern));
		return condition;
	}

	private static Listed listed(ResultSet row, int number) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		return new Listed(new PageKey(instant(row, "created_at"), id),
				new DraftRow(id, row.getString("kind"), status(row.getBoolean("deleted"), row.getString("status")),
						row.getString("language"), framing(row), row.getString("customer_name"),
						row.getString("subject"), instant(row, "updated_at"), row.getString("updated_by_name"),
						ZoneId.of(row.getString("zone")), row.getObject("left_on", LocalDate.class),
						nullableInstant(row, "deleted_at")));
	}

	/** A win-back has none. */
	private static @Nullable String framing(ResultSet row) throws SQLException {
		String framing = row.getString("framing");
		return framing.isEmpty() ? null : framing;
	}

	private static DraftStatus status(boolean deleted, String id) {
		return deleted ? DraftStatus.DELETED
				: DraftStatus.of(id).orElseThrow(() -> new IllegalStateException("No status " + id));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static @Nullable Instant nullableInstant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

	private record Listed(PageKey key, DraftRow row) {
	}

	/** Grows with each filter; the keys are compared written out, as H2 needs it. */
	private static final class Condition {

		private final List<String> parts = new ArrayList<>();

		private final List<Object> values = new ArrayList<>();

		Condition inStatus(@Nullable DraftStatus status) {
			and("deleted = ?", status == DraftStatus.DELETED);
			if (status != null && status != DraftStatus.DELETED) {
				and("status = ?", status.id());
			}
			return this;
		}

		void after(PageKey key) {
			OffsetDateTime time = key.createdAt().atOffset(ZoneOffset.UTC);
			and("(created_at < ? or (created_at = ? and id < ?))", time);
			this.values.add(time);
			this.values.add(key.id());
		}

		void and(String part, Object value) {
			this.parts.add(part);
			this.values.add(value);
		}

		String sql() {
			return this.parts.isEmpty() ? "" : " where " + String.join(" and ", this.parts);
		}

		List<Object> values() {
			return this.values;
		}

	}

}
