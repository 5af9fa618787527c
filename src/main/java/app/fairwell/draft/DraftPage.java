package app.fairwell.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list of drafts, newest first.
 *
 * @param items the drafts
 * @param next the value for {@link DraftQuery#after()} of the next page, or null when
 * this is the last
 * @param whole whether all drafts were looked through; if not, older ones are missing
 * until the search is ready
 */
public record DraftPage(List<DraftRow> items, @Nullable String next, boolean whole) {

	public DraftPage {
		items = List.copyOf(items);
	}

	/**
	 * A page of all there is.
	 * @param items the drafts
	 * @param next the value for {@link DraftQuery#after()} of the next page, or null
	 */
	public DraftPage(List<DraftRow> items, @Nullable String next) {
		this(items, next, true);
	}

}
