package app.fairwell.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list of drafts, newest first.
 *
 * @param items the drafts
 * @param next the value for {@link DraftQuery#after()} of the next page, or null when
 * this is the last
 */
public record DraftPage(List<DraftRow> items, @Nullable String next) {

	public DraftPage {
		items = List.copyOf(items);
	}

}
