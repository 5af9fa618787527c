package app.fairwell.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.fairwell.draft.DraftPage;
import app.fairwell.draft.DraftRow;
import org.jspecify.annotations.Nullable;

/**
 * One page of drafts, newest first.
 *
 * @param items the drafts
 * @param next the value for {@code after} of the next page, or null when this is the last
 */
record DraftListAnswer(List<DraftListItem> items, @Nullable String next) {

	static DraftListAnswer of(DraftPage page) {
		return new DraftListAnswer(page.items().stream().map(DraftListItem::of).toList(), page.next());
	}

	/**
	 * One draft in the list.
	 *
	 * @param id its id
	 * @param kind {@code termination} or {@code win-back}
	 * @param status where it stands
	 * @param language the language tag
	 * @param framing the id of the framing in use, or null for a win-back
	 * @param customer the customer's name
	 * @param subject the subject line
	 * @param updatedAt when it was changed last, in UTC
	 */
	record DraftListItem(UUID id, String kind, String status, String language, @Nullable String framing,
			String customer, String subject, Instant updatedAt) {

		static DraftListItem of(DraftRow row) {
			return new DraftListItem(row.id(), row.kind(), row.status().id(), row.language(), row.framing(),
					row.customer(), row.subject(), row.updatedAt());
		}

	}

}
