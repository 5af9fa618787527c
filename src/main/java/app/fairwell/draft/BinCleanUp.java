package app.fairwell.draft;

import java.time.Duration;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Empties the bin. One statement, which several copies of the application may run at the
 * same time.
 */
@Component
class BinCleanUp {

	/** How long a draft stays in the bin. */
	static final Duration KEPT = Duration.ofDays(30);

	private final DraftRepository drafts;

	private final DraftHistory history;

	private final DraftSearch search;

	BinCleanUp(DraftRepository drafts, DraftHistory history, DraftSearch search) {
		this.drafts = drafts;
		this.history = history;
		this.search = search;
	}

	@Transactional
	void emptyBin() {
		if (this.drafts.deleteBinnedBefore(this.history.now().minus(KEPT)) > 0) {
			this.search.forget();
		}
	}

}
