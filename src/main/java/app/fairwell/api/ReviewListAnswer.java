package app.fairwell.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.fairwell.draft.WaitingDraft;
import app.fairwell.draft.WaitingDrafts;
import org.jspecify.annotations.Nullable;

/**
 * One page of the drafts that wait, oldest first.
 *
 * @param items the drafts
 * @param next the value for {@code after} of the next page, or null when this is the last
 */
record ReviewListAnswer(List<ReviewListItem> items, @Nullable String next) {

	static ReviewListAnswer of(WaitingDrafts page) {
		return new ReviewListAnswer(page.items().stream().map(ReviewListItem::of).toList(), page.next());
	}

	/**
	 * One draft that waits.
	 *
	 * @param id its id
	 * @param customer the customer's name
	 * @param subject the subject line
	 * @param language the language tag
	 * @param waitingSince since when it waits, in UTC
	 * @param submittedBy who sent it to review
	 * @param reviewer who has taken it, or null
	 */
	record ReviewListItem(UUID id, String customer, String subject, String language, Instant waitingSince,
			@Nullable PersonAnswer submittedBy, @Nullable PersonAnswer reviewer) {

		static ReviewListItem of(WaitingDraft draft) {
			return new ReviewListItem(draft.id(), draft.customer(), draft.subject(), draft.language(),
					draft.waitingSince(), PersonAnswer.of(draft.submittedBy()), PersonAnswer.of(draft.reviewer()));
		}

	}

}
