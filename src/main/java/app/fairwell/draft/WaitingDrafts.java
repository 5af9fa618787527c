package app.fairwell.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of the queue, oldest first.
 *
 * @param items the drafts that wait
 * @param next the value for {@code after} of the next page, or null when this is the last
 */
public record WaitingDrafts(List<WaitingDraft> items, @Nullable String next) {

	public WaitingDrafts {
		items = List.copyOf(items);
	}

}
