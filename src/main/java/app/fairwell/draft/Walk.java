package app.fairwell.draft;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks at the newest drafts of a place one by one, no further than it is told. Of all
 * ways to search this is the quickest where many drafts match, the slowest where few do,
 * and the only one that needs nothing but the drafts.
 */
final class Walk {

	private final JdbcClient jdbc;

	Walk(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Walked along(Place place, Sought sought, @Nullable PageKey after, int depth) {
		Condition found = sought.condition();
		Condition seen = place.after(after);
		List<Object> values = new ArrayList<>(found.values());
		values.addAll(seen.values());
		List<Walked.Step> steps = this.jdbc
			.sql("select id, created_at, case when " + found.sql() + " then true else false end from ("
					+ "select id, created_at, kind, reasons, search_text from draft" + seen.where() + place.order()
					+ " fetch first " + depth + " rows only) newest order by created_at desc, id desc")
			.params(values)
			.query((row,
					number) -> new Walked.Step(row.getBoolean(3) ? new PageKey(
							row.getObject(2, OffsetDateTime.class).toInstant(), row.getObject(1, UUID.class)) : null))
			.list();
		List<PageKey> hits = steps.stream().map(Walked.Step::hit).filter(Objects::nonNull).toList();
		return new Walked(hits, steps.size(), steps.size() < depth);
	}

	/** Those of some words that one in so many of the newest drafts of a place has. */
	Set<String> frequent(List<String> words, Place place, int depth, int many) {
		Condition seen = place.condition();
		List<Object> values = new ArrayList<>();
		words.forEach((word) -> values.add("% " + word + "%"));
		values.addAll(seen.values());
		String counts = words.stream()
			.map((word) -> "count(*) filter (where search_text like ?)")
			.collect(Collectors.joining(", "));
		return this.jdbc
			.sql("select count(*), " + counts + " from (select search_text from draft" + seen.where() + place.order()
					+ " fetch first " + depth + " rows only) newest")
			.params(values)
			.query((row, number) -> {
				Set<String> frequent = new LinkedHashSet<>();
				for (int i = 0; i < words.size(); i++) {
					if (row.getLong(i + 2) * many >= Math.max(1, row.getLong(1))) {
						frequent.add(words.get(i));
					}
				}
				return frequent;
			})
			.single();
	}

}
