package app.fairwell.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One status to filter by, with how many drafts have it. Public, so that the expressions
 * of templates can be compiled.
 *
 * @param status the id of the status, or null for all outside of the bin
 * @param count how many drafts the rest of the filter finds, such as {@code 12} or
 * {@code 1000+}, or null when it is not known
 * @param current whether the list shows it
 * @param address its address
 */
public record StatusTab(@Nullable String status, @Nullable String count, boolean current, String address) {

	/** All, then every status that has drafts, or may have some, or is shown. */
	static List<StatusTab> tabs(DraftFilter filter, DraftCounts counts) {
		List<StatusTab> tabs = new ArrayList<>();
		tabs.add(tab(filter, null, counts.all()));
		for (DraftStatus status : DraftStatus.values()) {
			long count = counts.known().getOrDefault(status, 0L);
			boolean offered = status != DraftStatus.DELETED && (count > 0 || !counts.isKnown());
			if (offered || status.id().equals(filter.status())) {
				tabs.add(tab(filter, status.id(), counts.isKnown() ? DraftCounts.shown(count) : null));
			}
		}
		return tabs;
	}

	private static StatusTab tab(DraftFilter filter, @Nullable String status, @Nullable String count) {
		return new StatusTab(status, count, Objects.equals(status, filter.status()), filter.address(status, null));
	}

}
