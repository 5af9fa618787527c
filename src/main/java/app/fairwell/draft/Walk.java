package app.fairwell.draft;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

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

}
