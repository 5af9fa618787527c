package app.fairwell.lesson;

import java.util.List;
import java.util.UUID;

import app.fairwell.draft.PrivateRecord;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the answers to the first question out of the letter itself (product.md A5, F5).
 */
@Component
class LessonPrivacy implements PrivateRecord {

	private final JdbcClient jdbc;

	LessonPrivacy(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<String> of(UUID draft) {
		return this.jdbc.sql("select lost from lesson where draft_id = ? and lost <> ''")
			.param(draft)
			.query(String.class)
			.list();
	}

}
