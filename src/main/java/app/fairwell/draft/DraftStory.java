package app.fairwell.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.customer.StoryLine;
import app.fairwell.customer.StorySource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the kept versions tell of a customer's letters (product.md I2). Versions that only
 * keep what stood before something else are left out: that is told itself.
 */
@Component
class DraftStory implements StorySource {

	private static final Set<VersionCause> TOLD = EnumSet.of(VersionCause.CREATED, VersionCause.SAVED,
			VersionCause.ANSWERS, VersionCause.PAUSE, VersionCause.BINNED, VersionCause.RESTORED,
			VersionCause.BROUGHT_BACK, VersionCause.AWAY_FROM_ATTITUDE);

	private final JdbcClient jdbc;

	DraftStory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<StoryLine> of(UUID customer, SignedIn reader) {
		return this.jdbc
			.sql("""
					select draft.id, draft.kind, draft.subject, draft.language, version.why, version.saved_at,
						version.saved_by_name
					from draft_version version join draft on draft.id = version.draft_id
					where draft.customer_id = :customer and version.why in (:told)"""
					+ (reader.seesEverything() ? "" : " and draft.created_by = :reader"))
			.param("customer", customer)
			.param("told", TOLD.stream().map(VersionCause::id).toList())
			.param("reader", reader.id())
			.query(DraftStory::line)
			.list();
	}

	private static StoryLine line(ResultSet row, int number) throws SQLException {
		String why = row.getString("why");
		String said = why.equals(VersionCause.CREATED.id()) ? row.getString("kind") : why;
		return new StoryLine(row.getObject("saved_at", OffsetDateTime.class).toInstant(),
				row.getString("saved_by_name"), "draft.story." + said,
				new StoryLine.About("/drafts/" + row.getObject("id", UUID.class), row.getString("subject"),
						row.getString("language")));
	}

}
