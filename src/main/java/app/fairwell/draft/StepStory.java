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
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the steps of a customer's letters tell: reviews, approvals and deliveries
 * (product.md I2). Who looks at what within the house is left out.
 */
@Component
class StepStory implements StorySource {

	private static final Set<StepKind> UNTOLD = EnumSet.of(StepKind.TAKEN, StepKind.GIVEN_BACK);

	private final JdbcClient jdbc;

	private final MessageSource messages;

	StepStory(JdbcClient jdbc, MessageSource messages) {
		this.jdbc = jdbc;
		this.messages = messages;
	}

	@Override
	public List<StoryLine> of(UUID customer, SignedIn reader) {
		return this.jdbc
			.sql("""
					select draft.id, draft.subject, draft.language, step.kind, step.taken_at, step.taken_by_name,
						step.reason, step.words
					from draft_step step join draft on draft.id = step.draft_id
					where draft.customer_id = :customer and step.kind not in (:untold)"""
					+ (reader.seesEverything() ? "" : " and draft.created_by = :reader"))
			.param("customer", customer)
			.param("untold", UNTOLD.stream().map(StepKind::id).toList())
			.param("reader", reader.id())
			.query(this::line)
			.list();
	}

	private StoryLine line(ResultSet row, int number) throws SQLException {
		String kind = row.getString("kind");
		return new StoryLine(row.getObject("taken_at", OffsetDateTime.class).toInstant(),
				row.getString("taken_by_name"), "draft.story.step." + kind, values(kind, row.getString("reason")),
				new StoryLine.About("/drafts/" + row.getObject("id", UUID.class), row.getString("subject"),
						row.getString("language")),
				row.getString("words"));
	}

	/** Why it was sent back, or how it was sent, in words. */
	private List<String> values(String kind, @Nullable String reason) {
		if (reason == null) {
			return List.of();
		}
		String key = (kind.equals(StepKind.SENT.id()) ? "delivery.how." : "send-back.") + reason;
		return List.of(this.messages.getMessage(key, null, key, LocaleContextHolder.getLocale()));
	}

}
