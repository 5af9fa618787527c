package app.fairwell.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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

	private static final String COLUMNS = "select id, customer_name, subject, language, waiting_since, submitted_by,"
			+ " submitted_by_name, reviewer, reviewer_name from draft where status = ? and deleted = ?";

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
		Reviewing.requireReviewer(by);
		List<Object> values = new ArrayList<>(List.of(DraftStatus.IN_REVIEW.id(), false));
		String sql = COLUMNS + pageAfter(after, values) + " order by waiting_since, id fetch first " + (limit + 1)
				+ " rows only";
		List<WaitingDraft> found = this.jdbc.sql(sql).params(values).query(WaitingList::waiting).list();
		List<WaitingDraft> shown = found.subList(0, Math.min(found.size(), limit));
		return new WaitingDrafts(shown, (found.size() > limit) ? keyOf(shown.get(limit - 1)) : null);
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
		return new WaitingDraft(row.getObject("id", UUID.class), row.getString("customer_name"),
				row.getString("subject"), row.getString("language"),
				row.getObject("waiting_since", OffsetDateTime.class).toInstant(),
				Objects.requireNonNull(who(row, "submitted_by")), who(row, "reviewer"));
	}

	private static @Nullable Who who(ResultSet row, String column) throws SQLException {
		UUID id = row.getObject(column, UUID.class);
		return (id != null) ? new Who(id, row.getString(column + "_name")) : null;
	}

}
