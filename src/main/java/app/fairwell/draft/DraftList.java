package app.fairwell.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
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
		Sought sought = Sought.of(query);
		if (sought.wordless()) {
			return new DraftPage(List.of(), null);
		}
		Place place = Place.of(query, by);
		Condition condition = place.after((query.after() != null) ? PageKey.decode(query.after()) : null);
		sought.patterns().forEach((pattern) -> condition.and("search_text like ?", pattern));
		List<Listed> found = this.jdbc
			.sql(COLUMNS + condition.sql() + place.order() + " fetch first " + (query.limit() + 1) + " rows only")
			.params(condition.values())
			.query(DraftList::listed)
			.list();
		List<Listed> shown = found.subList(0, Math.min(found.size(), query.limit()));
		String next = (found.size() > query.limit()) ? shown.get(shown.size() - 1).key().encode() : null;
		return new DraftPage(shown.stream().map(Listed::row).toList(), next);
	}

	/** How many drafts there are in each status, whichever status the query names. */
	DraftCounts counts(DraftQuery query, SignedIn by) {
		Sought sought = Sought.of(query);
		if (sought.wordless()) {
			return new DraftCounts(Map.of(), false);
		}
		List<String> counts = new ArrayList<>();
		List<Object> values = new ArrayList<>();
		for (DraftStatus status : DraftStatus.values()) {
			Condition condition = new Place(Place.of(query, by).person(), status).condition();
			sought.patterns().forEach((pattern) -> condition.and("search_text like ?", pattern));
			counts.add("select '%s' as status, count(*) from (select 1 from draft%s fetch first %d rows only) counted"
				.formatted(status.id(), condition.sql(), DraftCounts.MORE));
			values.addAll(condition.values());
		}
		Map<DraftStatus, Long> known = new EnumMap<>(DraftStatus.class);
		this.jdbc.sql(String.join(" union all ", counts))
			.params(values)
			.query((row, number) -> known.put(status(false, row.getString(1)), row.getLong(2)))
			.list();
		known.values().removeIf((count) -> count == 0);
		return new DraftCounts(known, false);
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

}
