package app.fairwell.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One status to filter by, with how many drafts have it. Public, so that the expressions
 * of templates can be compiled.
 *
 * @param status the id of the status, or null for all outside of the bin
 * @param count how many drafts the rest of the filter finds
 * @param current whether the list shows it
 * @param address its address
 */
public record StatusTab(@Nullable String status, long count, boolean current, String address) {

	/** All, then every status that has drafts or is shown. */
	static List<StatusTab> tabs(DraftFilter filter, Map<DraftStatus, Long> counts) {
		List<StatusTab> tabs = new ArrayList<>();
		long all = counts.entrySet()
			.stream()
			.filter((entry) -> entry.getKey() != DraftStatus.DELETED)
			.mapToLong(Map.Entry::getValue)
			.sum();
		tabs.add(tab(filter, null, all));
		for (DraftStatus status : DraftStatus.values()) {
			long count = counts.getOrDefault(status, 0L);
			boolean offered = status != DraftStatus.DELETED && count > 0;
			if (offered || status.id().equals(filter.status())) {
				tabs.add(tab(filter, status.id(), count));
			}
		}
		return tabs;
	}

	private static StatusTab tab(DraftFilter filter, @Nullable String status, long count) {
		return new StatusTab(status, count, Objects.equals(status, filter.status()), filter.address(status, null));
	}

}
