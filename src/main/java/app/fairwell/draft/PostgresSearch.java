package app.fairwell.draft;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Searches by an inverted index of PostgreSQL. What is frequent is found by a walk along
 * the newest drafts, since the index gives all matches or none; what is rare by the
 * index, of which all matches are sorted; what is between by the index for the newest
 * drafts alone, more and more of them.
 */
class PostgresSearch implements SearchEngine {

	private static final int FIRST_STEPS = 250;

	private static final int MOST_STEPS = 4000;

	/** One of so many is frequent enough to be found on a walk. */
	private static final int FREQUENT = 25;

	private static final int[] NEWEST = { 8_000, 64_000, 512_000 };

	/** So many matches the index gives in a few milliseconds. */
	private static final long FEW = 40_000;

	/** What is told of more, if they are too many to be counted. */
	private static final int TOLD = 100;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Walk walk;

	PostgresSearch(JdbcClient jdbc, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.walk = new Walk(jdbc);
	}

	@Override
	public Found find(Sought sought, Place place, @Nullable PageKey after, int most) {
		Walked first = this.walk.along(place, sought, after, FIRST_STEPS);
		if (first.has(most)) {
			return first.found(most);
		}
		if (first.isOneIn(FREQUENT)) {
			Walked more = this.walk.along(place, sought, after, Math.min(MOST_STEPS, first.stepsTo(most)));
			if (more.has(most)) {
				return more.found(most);
			}
		}
		return new Found(byIndex(sought, place, after, most, first.hits().size() > 1), true);
	}

	private List<PageKey> byIndex(Sought sought, Place place, @Nullable PageKey after, int most, boolean many) {
		String query = query(sought, place.person(), place.status());
		if (many || sum(count(query)) > DraftCounts.MOST) {
			for (int newest : NEWEST) {
				Optional<OffsetDateTime> since = since(place, after, newest);
				List<PageKey> found = matches(query, place, after, since.orElse(null), most);
				if (found.size() >= most || since.isEmpty()) {
					return found;
				}
			}
		}
		return matches(query, place, after, null, most);
	}

	private static long sum(Map<DraftStatus, Long> counts) {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

	private Map<DraftStatus, Long> count(String query) {
		Map<DraftStatus, Long> counts = new EnumMap<>(DraftStatus.class);
		byIndex("""
				select case when deleted then 'deleted' else status end, count(*) from (
					select deleted, status from draft where search_words @@ cast(? as tsquery)
					fetch first %d rows only) counted group by 1""".formatted(DraftCounts.MORE), List.of(query),
				(row, number) -> counts.put(DraftStatus.of(row.getString(1)).orElseThrow(), row.getLong(2)));
		return counts;
	}

	/** Plans are made for the words at hand, and walk along no other index. */
	private <T extends @Nullable Object> List<T> byIndex(String sql, List<Object> values, RowMapper<T> mapper) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			this.jdbc.sql("""
					select set_config('plan_cache_mode', 'force_custom_plan', true),
						set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true)""")
				.query((row, number) -> "")
				.list();
			return this.jdbc.sql(sql).params(values).query(mapper).list();
		}));
	}

	/** When the oldest of so many was made, or empty when there are fewer. */
	private Optional<OffsetDateTime> since(Place place, @Nullable PageKey after, int newest) {
		Condition condition = place.after(after);
		return this.jdbc
			.sql("select created_at from draft" + condition.where() + place.order() + " offset " + newest
					+ " fetch first 1 rows only")
			.params(condition.values())
			.query(OffsetDateTime.class)
			.optional();
	}

	/** Materialised, or the planner walks along the primary key. */
	private List<PageKey> matches(String query, Place place, @Nullable PageKey after, @Nullable OffsetDateTime since,
			int most) {
		Condition condition = place.after(after).and("search_words @@ cast(? as tsquery)", query);
		if (since != null) {
			condition.and("created_at >= ?", since);
		}
		String matches = "with matches as materialized (select id, created_at from draft" + condition.where() + ")";
		return byIndex(
				matches + " select id, created_at from matches order by created_at desc, id desc fetch first " + most
						+ " rows only",
				condition.values(), (row, number) -> new PageKey(row.getObject(2, OffsetDateTime.class).toInstant(),
						row.getObject(1, UUID.class)));
	}

	@Override
	public DraftCounts count(Sought sought, @Nullable UUID person) {
		Place place = new Place(person, null);
		Walked first = this.walk.along(place, sought, null, FIRST_STEPS);
		if (first.isOneIn(FREQUENT) && !first.toTheEnd() && first.inAll(drafts()) > FEW) {
			Walked more = this.walk.along(place, sought, null, Math.min(MOST_STEPS, first.stepsTo(TOLD + 1)));
			if (more.hits().size() > TOLD) {
				return DraftCounts.moreThan(TOLD);
			}
		}
		Map<DraftStatus, Long> counts = count(query(sought, person, null));
		return (sum(counts) > DraftCounts.MOST) ? DraftCounts.moreThan(DraftCounts.MOST) : new DraftCounts(counts);
	}

	/** How many drafts there are, as the planner believes. */
	private long drafts() {
		return this.jdbc.sql("select cast(reltuples as bigint) from pg_class where oid = cast('draft' as regclass)")
			.query(Long.class)
			.single();
	}

	/** Words hold no sign that means something here; a label stands in quotes. */
	private static String query(Sought sought, @Nullable UUID person, @Nullable DraftStatus status) {
		List<String> parts = new ArrayList<>();
		sought.words().forEach((word) -> parts.add("'" + word + "':*"));
		sought.labels().forEach((label) -> parts.add("'" + label + "'"));
		if (person != null) {
			parts.add("'=by:" + person + "'");
		}
		if (status != null) {
			parts.add("'=in:" + status.id() + "'");
		}
		return String.join(" & ", parts);
	}

}
