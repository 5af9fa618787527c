package app.fairwell.draft;

import java.io.IOException;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a search finds by status.
 */
class StatusCollector extends SimpleCollector {

	private final long[] counts;

	private @Nullable NumericDocValues statuses;

	StatusCollector(long[] counts) {
		this.counts = counts;
	}

	@Override
	protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
		this.statuses = leaf.reader().getNumericDocValues(LuceneFields.STATUS);
	}

	@Override
	public void collect(int doc) throws IOException {
		if (this.statuses != null && this.statuses.advanceExact(doc)) {
			this.counts[(int) this.statuses.longValue()]++;
		}
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE_NO_SCORES;
	}

}
