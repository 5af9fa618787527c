package app.fairwell.draft;

import java.nio.file.Path;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

/**
 * Opens the index beside H2 and lets it take its steps, on one thread. An index that
 * cannot be used is opened again; where its files are damaged or of another state of the
 * database, they are made anew.
 */
class IndexKeeping {

	private static final int BEFORE_IT_IS_MADE_ANEW = 500;

	private final Path path;

	private final IndexSource source;

	private final IndexThread thread = new IndexThread(this::unusable);

	private final AtomicBoolean queued = new AtomicBoolean();

	private volatile @Nullable IndexSteps steps;

	private volatile boolean forgetting;

	IndexKeeping(Path path, IndexSource source) {
		this.path = path;
		this.source = source;
	}

	void open(ScheduledExecutorService executor) {
		this.thread.open(executor);
		tend();
	}

	/** The index, once it can be searched. */
	@Nullable LuceneIndex index() {
		IndexSteps open = this.steps;
		return (open != null && open.isSearched()) ? open.index() : null;
	}

	/** Whether it has all that the database has. */
	boolean isReady() {
		IndexSteps open = this.steps;
		return open != null && open.isWhole();
	}

	/**
	 * Takes in what has changed, on the thread that no transaction of the caller is bound
	 * to. False if something is known to be missing.
	 */
	@Nullable Future<Boolean> catchingUp() {
		return this.thread.submit(() -> {
			IndexSteps open = this.steps;
			return open != null && open.catchUp();
		});
	}

	/** Drafts were erased: their words have to go from the files. */
	void forget() {
		this.forgetting = true;
		tend();
	}

	/** Takes the steps that there are to take. */
	void tend() {
		if (this.queued.compareAndSet(false, true) && !this.thread.later(0, this::advance)) {
			this.queued.set(false);
		}
	}

	private void advance() {
		this.queued.set(false);
		this.thread.guarded(() -> {
			int next = step();
			if (next == 0) {
				tend();
			}
			else if (next != IndexSteps.NONE) {
				this.thread.later(next, this::tend);
			}
			return true;
		});
	}

	private int step() {
		IndexSteps open = this.steps;
		if (open == null) {
			begin();
			return 0;
		}
		if (this.forgetting) {
			this.forgetting = false;
			open.forget();
		}
		return open.take();
	}

	private void begin() {
		long newest = this.source.newest();
		LuceneIndex opened = LuceneFiles.open(this.path);
		if (opened.settled() > newest) {
			LuceneFiles.close(opened);
			LuceneFiles.delete(this.path);
			opened = LuceneFiles.open(this.path);
		}
		this.steps = new IndexSteps(opened, this.source, newest);
	}

	/** Said by a search; by now it may be another one. */
	void unusable(LuceneIndex searched, UnusableIndexException ex) {
		this.thread.submit(() -> {
			IndexSteps open = this.steps;
			if (open != null && open.index() == searched) {
				throw ex;
			}
			return true;
		});
	}

	private void unusable(UnusableIndexException ex) {
		closeFiles();
		if (ex.isDamage()) {
			LuceneFiles.delete(this.path);
			this.thread.later(BEFORE_IT_IS_MADE_ANEW, this::tend);
		}
	}

	void close() {
		IndexSteps open = this.steps;
		if (open != null) {
			this.thread.guarded(() -> {
				open.commit(this.forgetting);
				return true;
			});
		}
		abandon();
	}

	/** Ends without a word to the files, as a kill would. */
	void abandon() {
		this.thread.close();
		closeFiles();
	}

	private void closeFiles() {
		IndexSteps closed = this.steps;
		this.steps = null;
		if (closed != null) {
			LuceneFiles.close(closed.index());
		}
	}

}
