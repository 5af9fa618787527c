package app.fairwell.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lists drafts, newest first: with one query a page however many rows it has, and a few
 * more where it searches.
 */
@Component
class DraftList {

	private static final String COLUMNS = "select id, kind, status, deleted, language, framing, customer_name, subject,"
			+ " updated_at, updated_by_name, zone, created_at, left_on, deleted_at from draft";

	private final JdbcClient jdbc;

	private final DraftSearch search;

	DraftList(JdbcClient jdbc, DraftSearch search) {
		this.jdbc = jdbc;
		this.search = search;
	}

	DraftPage page(DraftQuery query, SignedIn by) {
		Sought sought = Sought.of(query);
		Place place = Place.of(query, by);
		PageKey after = (query.after() != null) ? PageKey.decode(query.after()) : null;
		if (sought.wordless()) {
			return new DraftPage(List.of(), null);
		}
		return sought.isAnything() ? newest(place, after, query.limit())
				: found(this.search.find(sought, place, after, query.limit() + 1), place, query.limit());
	}

	private DraftPage newest(Place place, @Nullable PageKey after, int limit) {
		List<Listed> found = rows(place.after(after), place.order() + " fetch first " + (limit + 1) + " rows only");
		List<Listed> shown = found.subList(0, Math.min(found.size(), limit));
		return new DraftPage(shown.stream().map(Listed::row).toList(),
				(found.size() > limit) ? shown.get(shown.size() - 1).key().encode() : null);
	}

	/** Whatever the search says, nobody is shown what is not in this place. */
	private DraftPage found(Found found, Place place, int limit) {
		List<PageKey> keys = found.keys().subList(0, Math.min(found.keys().size(), limit));
		Map<UUID, DraftRow> rows = new HashMap<>();
		if (!keys.isEmpty()) {
			Object[] ids = keys.stream().map(PageKey::id).toArray();
			String places = String.join(", ", Collections.nCopies(ids.length, "?"));
			rows(place.condition().and("id in (" + places + ")", ids), "")
				.forEach((listed) -> rows.put(listed.key().id(), listed.row()));
		}
		String next = (found.keys().size() > limit) ? keys.get(limit - 1).encode() : null;
		return new DraftPage(keys.stream().map(PageKey::id).map(rows::get).filter(Objects::nonNull).toList(), next,
				found.whole());
	}

	private List<Listed> rows(Condition condition, String order) {
		return this.jdbc.sql(COLUMNS + condition.where() + order)
			.params(condition.values())
			.query(DraftList::listed)
			.list();
	}

	/** How many drafts there are in each status, whichever status the query names. */
	DraftCounts counts(DraftQuery query, SignedIn by) {
		Sought sought = Sought.of(query);
		UUID person = Place.of(query, by).person();
		if (sought.wordless()) {
			return new DraftCounts(Map.of());
		}
		return sought.isAnything() ? counts(person) : this.search.count(sought, person);
	}

	private DraftCounts counts(@Nullable UUID person) {
		List<String> counts = new ArrayList<>();
		List<Object> values = new ArrayList<>();
		for (DraftStatus status : DraftStatus.values()) {
			Condition condition = new Place(person, status).condition();
			counts.add("select '%s' as status, count(*) from (select 1 from draft%s fetch first %d rows only) counted"
				.formatted(status.id(), condition.where(), DraftCounts.MORE));
			values.addAll(condition.values());
		}
		Map<DraftStatus, Long> known = new EnumMap<>(DraftStatus.class);
		this.jdbc.sql(String.join(" union all ", counts))
			.params(values)
			.query((row, number) -> known.put(status(false, row.getString(1)), row.getLong(2)))
			.list();
		known.values().removeIf((count) -> count == 0);
		return new DraftCounts(known);
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
