package app.fairwell.draft;

import app.fairwell.letter.LetterKind;
import app.fairwell.letter.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Which drafts to list.
 *
 * @param q words that must all be found in names, references or text, without regard to
 * case and accents
 * @param status only those in this status; null means all that are not in the bin
 * @param kind only those of this kind
 * @param reason only those with this reason
 * @param after the {@code next} of the page before, or null for the first page
 * @param limit how many at most, from 1 to 100
 */
public record DraftQuery(@Nullable String q, @Nullable DraftStatus status, @Nullable LetterKind kind,
		@Nullable Reason reason, @Nullable String after, int limit) {

	/** The most drafts of one page. */
	public static final int MOST = 100;

	/** How many drafts a page has unless asked. */
	public static final int USUAL = 20;

	public DraftQuery {
		if (limit < 1 || limit > MOST) {
			throw new IllegalArgumentException("limit is %d; 1 to %d are allowed".formatted(limit, MOST));
		}
	}

	/**
	 * Drafts of both kinds.
	 * @param q words that must all be found
	 * @param status only those in this status
	 * @param reason only those with this reason
	 * @param after the {@code next} of the page before
	 * @param limit how many at most, from 1 to 100
	 */
	public DraftQuery(@Nullable String q, @Nullable DraftStatus status, @Nullable Reason reason, @Nullable String after,
			int limit) {
		this(q, status, null, reason, after, limit);
	}

	/**
	 * The first page of all drafts that are not in the bin.
	 * @return a query without a filter
	 */
	public static DraftQuery all() {
		return new DraftQuery(null, null, null, null, USUAL);
	}

}
