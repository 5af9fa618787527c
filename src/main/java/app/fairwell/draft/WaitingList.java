package app.fairwell.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The queue of all letters that wait for a second look, oldest first, with one query a
 * page (product.md G4).
 */
@Service
public class WaitingList {

	private static final String COLUMNS = "select id, version, customer_name, subject, language, waiting_since,"
			+ " submitted_by, submitted_by_name, reviewer, reviewer_name";

	private static final String WAITING = " from draft where status = ? and deleted = ?";

	private final JdbcClient jdbc;

	WaitingList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One page of the queue.
	 * @param after the {@code next} of the page before, or null for the first page
	 * @param limit how many at most
	 * @param by who asks
	 * @return the page
	 * @throws UnknownPageException if {@code after} is none of ours
	 * @throws org.springframework.security.access.AccessDeniedException if this person
	 * may not review
	 */
	@Transactional(readOnly = true)
	public WaitingDrafts page(@Nullable String after, int limit, SignedIn by) {
		return page(null, after, limit, by);
	}

	/**
	 * One page of a part of the queue.
	 * @param holder only those that are held so; null means all
	 * @param after the {@code next} of the page before, or null for the first page
	 * @param limit how many at most
	 * @param by who asks
	 * @return the page
	 * @throws UnknownPageException if {@code after} is none of ours
	 * @throws org.springframework.security.access.AccessDeniedException if this person
	 * may not review
	 */
	@Transactional(readOnly = true)
	public WaitingDrafts page(@Nullable Holder holder, @Nullable String after, int limit, SignedIn by) {
		Reviewing.requireReviewer(by);
		List<Object> values = new ArrayList<>(List.of(DraftStatus.IN_REVIEW.id(), false));
		String sql = COLUMNS + WAITING + heldBy(holder, by, values) + pageAfter(after, values)
				+ " order by waiting_since, id fetch first " + (limit + 1) + " rows only";
		List<WaitingDraft> found = this.jdbc.sql(sql).params(values).query(WaitingList::waiting).list();
		List<WaitingDraft> shown = found.subList(0, Math.min(found.size(), limit));
		return new WaitingDrafts(shown, (found.size() > limit) ? keyOf(shown.get(limit - 1)) : null);
	}

	private static String heldBy(@Nullable Holder holder, SignedIn by, List<Object> values) {
		if (holder == null) {
			return "";
		}
		if (holder == Holder.NOBODY) {
			return " and reviewer is null";
		}
		values.add(by.id());
		return (holder == Holder.MINE) ? " and reviewer = ?" : " and reviewer <> ?";
	}

	/** The keys are compared written out, as H2 needs it. */
	private static String pageAfter(@Nullable String after, List<Object> values) {
		if (after == null) {
			return "";
		}
		PageKey key = PageKey.decode(after);
		OffsetDateTime since = key.createdAt().atOffset(ZoneOffset.UTC);
		values.addAll(List.of(since, since, key.id()));
		return " and (waiting_since > ? or (waiting_since = ? and id > ?))";
	}

	private static String keyOf(WaitingDraft last) {
		return new PageKey(last.waitingSince(), last.id()).encode();
	}

	private static WaitingDraft waiting(ResultSet row, int number) throws SQLException {
		return new WaitingDraft(row.getObject("id", UUID.class), row.getLong("version"), row.getString("customer_name"),
				row.getString("subject"), row.getString("language"),
				row.getObject("waiting_since", OffsetDateTime.class).toInstant(),
				Objects.requireNonNull(who(row, "submitted_by")), who(row, "reviewer"));
	}

	/**
	 * Counts the letters that wait.
	 * @param by who asks
	 * @return how many are held by whom, as far as there are any
	 * @throws org.springframework.security.access.AccessDeniedException if this person
	 * may not review
	 */
	@Transactional(readOnly = true)
	public Map<Holder, Long> counts(SignedIn by) {
		Reviewing.requireReviewer(by);
		Map<Holder, Long> counts = new EnumMap<>(Holder.class);
		this.jdbc.sql("select reviewer, reviewer_name, count(*)" + WAITING + " group by reviewer, reviewer_name")
			.params(DraftStatus.IN_REVIEW.id(), false)
			.query((row, number) -> counts.merge(Holder.of(who(row, "reviewer"), by), row.getLong(3), Long::sum))
			.list();
		return counts;
	}

	private static @Nullable Who who(ResultSet row, String column) throws SQLException {
		UUID id = row.getObject(column, UUID.class);
		return (id != null) ? new Who(id, row.getString(column + "_name")) : null;
	}

}
