package app.fairwell.draft;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Searches the newest drafts alone: all there is as long as an index is being made, and
 * all that is needed while there are few.
 */
class BoundedSearch implements SearchEngine {

	static final int NEWEST = 2000;

	private final Walk walk;

	BoundedSearch(JdbcClient jdbc) {
		this.walk = new Walk(jdbc);
	}

	@Override
	public Found find(Sought sought, Place place, @Nullable PageKey after, int most) {
		return this.walk.along(place, sought, after, NEWEST).found(most);
	}

	@Override
	public DraftCounts count(Sought sought, @Nullable UUID person) {
		Map<DraftStatus, Long> counts = new EnumMap<>(DraftStatus.class);
		long all = 0;
		boolean toTheEnd = true;
		for (DraftStatus status : DraftStatus.values()) {
			Walked walked = this.walk.along(new Place(person, status), sought, null, NEWEST);
			long hits = walked.hits().size();
			all += hits;
			toTheEnd &= walked.toTheEnd();
			if (hits > 0) {
				counts.put(status, hits);
			}
		}
		return (toTheEnd || all == 0) ? new DraftCounts(counts) : DraftCounts.moreThan(all);
	}

}
