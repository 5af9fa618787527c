package app.fairwell.lesson;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.customer.StoryLine;
import app.fairwell.customer.StorySource;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells that the two questions were answered (product.md I2, D7), never what: the words
 * are private.
 */
@Component
class LessonStory implements StorySource {

	private final JdbcClient jdbc;

	LessonStory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<StoryLine> of(UUID customer, SignedIn reader) {
		List<StoryLine> lines = new ArrayList<>();
		this.jdbc
			.sql("""
					select lesson.draft_id, draft.subject, draft.language, lost_at, lost_by_name, practice_at,
						practice_by_name
					from lesson left join draft on draft.id = lesson.draft_id where lesson.customer_id = :customer"""
					+ (reader.seesEverything() ? "" : " and draft.created_by = :reader"))
			.param("customer", customer)
			.param("reader", reader.id())
			.query((row) -> {
				add(lines, row, "lost");
				add(lines, row, "practice");
			});
		return lines;
	}

	private static void add(List<StoryLine> lines, ResultSet row, String question) throws SQLException {
		OffsetDateTime at = row.getObject(question + "_at", OffsetDateTime.class);
		if (at != null) {
			String by = Objects.requireNonNullElse(row.getString(question + "_by_name"), "");
			lines.add(new StoryLine(at.toInstant(), by, "lesson.story." + question, List.of(), letter(row), null));
		}
	}

	private static StoryLine.@Nullable About letter(ResultSet row) throws SQLException {
		UUID draft = row.getObject("draft_id", UUID.class);
		return (draft != null) ? new StoryLine.About("/drafts/" + draft + "/lesson", row.getString("subject"),
				row.getString("language")) : null;
	}

}
