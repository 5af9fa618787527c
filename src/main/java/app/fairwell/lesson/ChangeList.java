package app.fairwell.lesson;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import app.fairwell.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that lost customers taught (product.md D7), newest first. Writers see what
 * they wrote letters about.
 */
@Component
public class ChangeList {

	/** From so many on there is something to see. */
	static final int ENOUGH = 3;

	/** How many a page has. */
	static final int PAGE = 20;

	private static final String FROM = " from lesson left join draft on draft.id = lesson.draft_id"
			+ " join customer on customer.id = lesson.customer_id"
			+ " where (lesson.cause is not null or lesson.lost <> '' or lesson.practice <> '')";

	private final JdbcClient jdbc;

	ChangeList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Whether there is enough to learn from.
	 * @param reader who asks
	 * @return true from three lessons on that this person may see
	 */
	@Transactional(readOnly = true)
	public boolean isEnough(SignedIn reader) {
		return this.jdbc.sql("select count(*)" + FROM + visible(reader))
			.param("reader", reader.id())
			.query(Long.class)
			.single() >= ENOUGH;
	}

	/** How many customers were lost by each cause, the most frequent first. */
	@Transactional(readOnly = true)
	Map<String, Long> causes(SignedIn reader) {
		return this.jdbc
			.sql("select lesson.cause as id, count(*) as lessons" + FROM + " and lesson.cause is not null"
					+ visible(reader) + " group by lesson.cause order by count(*) desc, lesson.cause")
			.param("reader", reader.id())
			.query(Tally.class)
			.list()
			.stream()
			.collect(Collectors.toMap(Tally::id, Tally::lessons, Long::sum, LinkedHashMap::new));
	}

	/**
	 * One page of lessons.
	 * @param after the id of the last lesson of the page before, or null for the first
	 * page; after one that nobody has there is none
	 * @param reader who asks
	 * @return at most one more than a page has, by which to tell that there are more
	 */
	@Transactional(readOnly = true)
	List<Change> page(@Nullable UUID after, SignedIn reader) {
		String place = (after != null) ? " and (lesson.created_at < (select created_at from lesson where id = :after)"
				+ " or (lesson.created_at = (select created_at from lesson where id = :after) and lesson.id < :after))"
				: "";
		return this.jdbc
			.sql("select lesson.*, customer.kind, customer.name, customer.company" + FROM + visible(reader) + place
					+ " order by lesson.created_at desc, lesson.id desc fetch first " + (PAGE + 1) + " rows only")
			.param("reader", reader.id())
			.param("after", after, Types.OTHER)
			.query(ChangeList::change)
			.list();
	}

	private static String visible(SignedIn reader) {
		return reader.seesEverything() ? "" : " and draft.created_by = :reader";
	}

	private static Change change(ResultSet row, int number) throws SQLException {
		boolean company = "company".equals(row.getString("kind"));
		String first = row.getString(company ? "company" : "name");
		return new Change(row.getObject("id", UUID.class),
				row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getObject("customer_id", UUID.class),
				(first != null) ? first : row.getString(company ? "name" : "company"),
				row.getObject("draft_id", UUID.class),
				new Answered(row.getString("cause"), row.getString("lost"), row.getString("practice")));
	}

	record Tally(String id, long lessons) {
	}

}
