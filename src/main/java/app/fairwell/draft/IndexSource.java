package app.fairwell.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What an index beside H2 is made from. Each change of a draft, by whichever statement,
 * has the next number.
 */
class IndexSource {

	private final JdbcClient jdbc;

	IndexSource(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The drafts whose last change came after another, in the order of the changes. */
	Map<UUID, Long> changedAfter(long version, int most) {
		Map<UUID, Long> changed = new LinkedHashMap<>();
		this.jdbc.sql("""
				select id, search_version from draft where search_version > ? order by search_version
				fetch first %d rows only""".formatted(most))
			.param(version)
			.query((row, number) -> changed.put(row.getObject(1, UUID.class), row.getLong(2)))
			.list();
		return changed;
	}

	List<IndexedDraft> drafts(List<UUID> ids) {
		return this.jdbc.sql("""
				select id, search_version, created_at, created_by, deleted, status, search_text from draft
				where id in (%s)""".formatted(places(ids))).params(ids).query(IndexSource::draft).list();
	}

	private static IndexedDraft draft(ResultSet row, int number) throws SQLException {
		return new IndexedDraft(row.getObject(1, UUID.class), row.getLong(2),
				row.getObject(3, OffsetDateTime.class).toInstant(), row.getObject(4, UUID.class),
				row.getBoolean(5) ? DraftStatus.DELETED : DraftStatus.of(row.getString(6)).orElseThrow(),
				row.getString(7));
	}

	/** Which of these are still there. */
	List<UUID> present(List<UUID> ids) {
		return this.jdbc.sql("select id from draft where id in (" + places(ids) + ")")
			.params(ids)
			.query(UUID.class)
			.list();
	}

	private static String places(List<UUID> ids) {
		return String.join(", ", Collections.nCopies(ids.size(), "?"));
	}

	/** The number of the newest change. */
	long newest() {
		return this.jdbc.sql("select coalesce(max(search_version), 0) from draft").query(Long.class).single();
	}

	/**
	 * Whether somebody has changed something and not ended it: such a change can have a
	 * lower number than one that is seen already.
	 */
	boolean isBusy() {
		return this.jdbc.sql("select count(*) from information_schema.sessions where contains_uncommitted")
			.query(Long.class)
			.single() > 0;
	}

	long drafts() {
		return this.jdbc.sql("select count(*) from draft").query(Long.class).single();
	}

	IndexFacts facts() {
		return this.jdbc.sql(
				"select count(*), coalesce(sum(search_version), 0), coalesce(bit_xor_agg(search_version), 0) from draft")
			.query((row, number) -> new IndexFacts(row.getLong(1), row.getBigDecimal(2).longValue(), row.getLong(3)))
			.single();
	}

}
