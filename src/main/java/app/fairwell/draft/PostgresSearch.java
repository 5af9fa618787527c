package app.fairwell.draft;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

	/** So many drafts are read in a few milliseconds. */
	private static final int FEW_READ = 2_000;

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
		IndexQuery query = IndexQuery.of(sought, place.person(), place.status(), leftToReading(sought, place, false));
		if (many || !isFew(query)) {
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

	/**
	 * Frequent words, if there is something rarer for the index.
	 * @param few whether the place itself is rare
	 */
	private Set<String> leftToReading(Sought sought, Place place, boolean few) {
		if (sought.words().size() < 2 && !few) {
			return Set.of();
		}
		Set<String> frequent = this.walk.frequent(sought.words(), place, FIRST_STEPS, FREQUENT);
		return (few || frequent.size() < sought.words().size()) ? frequent : Set.of();
	}

	private boolean isFew(IndexQuery query) {
		return byIndex(
				"select count(*) from (select 1 from draft where search_words @@ cast(? as tsquery) fetch first "
						+ (FEW_READ + 1) + " rows only) counted",
				List.of(query.terms()), (row, number) -> row.getLong(1))
			.get(0) <= FEW_READ;
	}

	private Map<DraftStatus, Long> count(IndexQuery query) {
		Map<DraftStatus, Long> counts = new EnumMap<>(DraftStatus.class);
		Condition found = query.found(new Condition());
		byIndex("""
				select case when deleted then 'deleted' else status end, count(*) from (
					select deleted, status from draft%s
					fetch first %d rows only) counted group by 1""".formatted(found.where(), DraftCounts.MORE),
				found.values(),
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
	private List<PageKey> matches(IndexQuery query, Place place, @Nullable PageKey after,
			@Nullable OffsetDateTime since, int most) {
		Condition condition = query.found(place.after(after));
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
		boolean few = person != null && isFew(IndexQuery.of(Sought.having(Set.of()), person, null, Set.of()));
		Set<String> read = leftToReading(sought, place, few);
		Map<DraftStatus, Long> counts = count(IndexQuery.of(sought, person, null, read));
		long all = counts.values().stream().mapToLong(Long::longValue).sum();
		return (all > DraftCounts.MOST) ? DraftCounts.moreThan(DraftCounts.MOST) : new DraftCounts(counts);
	}

	/** How many drafts there are, as the planner believes. */
	private long drafts() {
		return this.jdbc.sql("select cast(reltuples as bigint) from pg_class where oid = cast('draft' as regclass)")
			.query(Long.class)
			.single();
	}

}
