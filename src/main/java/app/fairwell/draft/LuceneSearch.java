package app.fairwell.draft;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

/**
 * Searches by a Lucene index beside H2, which takes in what has changed before each
 * search. Until it is ready the newest drafts alone are searched.
 */
class LuceneSearch implements SearchEngine {

	private static final int PATIENCE = 2;

	private final IndexKeeping keeping;

	private final BoundedSearch bounded;

	LuceneSearch(Path path, IndexSource source, BoundedSearch bounded) {
		this.keeping = new IndexKeeping(path, source);
		this.bounded = bounded;
	}

	@Override
	public Found find(Sought sought, Place place, @Nullable PageKey after, int most) {
		LuceneIndex searched = this.keeping.index();
		if (searched != null) {
			boolean whole = isCaughtUp();
			try {
				return new Found(searched.find(sought, place, after, most), whole);
			}
			catch (UnusableIndexException ex) {
				this.keeping.unusable(searched, ex);
			}
		}
		return this.bounded.find(sought, place, after, most);
	}

	@Override
	public DraftCounts count(Sought sought, @Nullable UUID person) {
		LuceneIndex searched = this.keeping.index();
		if (searched != null) {
			isCaughtUp();
			try {
				return new DraftCounts(searched.count(sought, person));
			}
			catch (UnusableIndexException ex) {
				this.keeping.unusable(searched, ex);
			}
		}
		return this.bounded.count(sought, person);
	}

	private boolean isCaughtUp() {
		Future<Boolean> done = this.keeping.catchingUp();
		try {
			return done != null && done.get(PATIENCE, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		catch (TimeoutException ex) {
			done.cancel(false);
			return false;
		}
		catch (ExecutionException | CancellationException ex) {
			return false;
		}
	}

	@Override
	public void open(ScheduledExecutorService executor) {
		this.keeping.open(executor);
	}

	@Override
	public void tend() {
		this.keeping.tend();
	}

	@Override
	public void forget() {
		this.keeping.forget();
	}

	@Override
	public void close() {
		this.keeping.close();
	}

	/** Ends without a word to the files, as a kill would. */
	void abandon() {
		this.keeping.abandon();
	}

	boolean isReady() {
		return this.keeping.isReady();
	}

}
