package app.fairwell.draft;

import java.nio.file.Path;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the index beside H2 in order, on one thread: lets it follow the database, sees at
 * the start whether it has just what the database has, as after a crash or a restore, and
 * mends it; where its files are damaged or gone it makes them anew.
 */
class IndexKeeping {

	private final Path path;

	private final IndexSource source;

	private final IndexThread thread = new IndexThread(this::beginAnew);

	private volatile @Nullable LuceneIndex index;

	private volatile boolean ready;

	private volatile boolean mending;

	private @Nullable IndexFollowing following;

	private boolean differed;

	IndexKeeping(Path path, IndexSource source) {
		this.path = path;
		this.source = source;
	}

	void open(ScheduledExecutorService executor) {
		this.thread.open(executor);
		this.thread.run(this::begin);
	}

	/** The index, once it can be searched. */
	@Nullable LuceneIndex index() {
		return this.ready ? this.index : null;
	}

	/**
	 * Takes in what has changed, on the thread that no transaction of the caller is bound
	 * to. False if something is known to be missing.
	 */
	@Nullable Future<Boolean> catchingUp() {
		return this.thread.submit(this::catchUp);
	}

	private boolean catchUp() {
		IndexFollowing follower = this.following;
		if (follower == null) {
			return false;
		}
		for (int i = 0; i < 4; i++) {
			if (!follower.catchUp()) {
				return !this.mending;
			}
		}
		return false;
	}

	void damaged(LuceneIndex broken, DamagedIndexException ex) {
		this.thread.run(() -> {
			if (this.index == broken) {
				throw ex;
			}
		});
	}

	private void begin() {
		LuceneIndex opened = LuceneFiles.open(this.path);
		this.index = opened;
		this.following = new IndexFollowing(opened, this.source);
		long newest = this.source.newest();
		long settled = opened.settled();
		if (settled > newest) {
			beginAnew();
		}
		else if (settled > 0 || newest == 0) {
			this.thread.run(this::follow);
		}
		else {
			this.thread.later(1000, () -> build(newest));
		}
	}

	private void beginAnew() {
		closeFiles();
		LuceneFiles.delete(this.path);
		begin();
	}

	private void follow() {
		if (current().catchUp()) {
			this.thread.run(this::follow);
		}
		else {
			this.ready = true;
			this.thread.run(this::verify);
		}
	}

	/** Begins when no change that is older than the newest can come to light any more. */
	private void build(long newest) {
		if (this.source.isBusy()) {
			this.thread.later(100, () -> build(newest));
		}
		else {
			build(0, newest);
		}
	}

	private void build(long from, long newest) {
		long next = current().mend(from, newest);
		if (next >= 0) {
			this.thread.run(() -> build(next, newest));
		}
		else {
			current().startFrom(newest);
			this.thread.run(this::follow);
		}
	}

	private void verify() {
		LuceneIndex checked = this.index;
		if (checked != null) {
			checked.check();
		}
		for (int i = 0; i < 3; i++) {
			if (current().isWhole()) {
				this.mending = false;
				current().commit();
				return;
			}
			current().catchUp();
		}
		this.mending = true;
		mend(0, current().settled());
	}

	private void mend(long from, long to) {
		long next = current().mend(from, to);
		if (next >= 0) {
			this.thread.run(() -> mend(next, to));
		}
		else {
			forgetLost();
			this.mending = false;
		}
	}

	private void forgetLost() {
		current().forgetLost();
		finishPurging();
	}

	/** Files go when nobody reads them any more and the newer ones are on the disk. */
	private void finishPurging() {
		LuceneIndex purged = this.index;
		if (purged != null && purged.isPurging()) {
			this.thread.later(500, this::finishPurging);
		}
		else if (purged != null) {
			purged.refresh();
			current().commit();
		}
	}

	void tend() {
		this.thread.run(() -> {
			if (this.index == null) {
				begin();
			}
			else if (this.ready && !this.mending) {
				keepUp();
			}
		});
	}

	private void keepUp() {
		if (current().catchUp()) {
			tend();
			return;
		}
		current().commit();
		boolean differs = !current().hasAsMany();
		if (differs && this.differed) {
			forgetLost();
		}
		this.differed = differs;
	}

	void forget() {
		this.thread.run(() -> {
			if (this.ready) {
				current().catchUp();
				forgetLost();
			}
		});
	}

	private IndexFollowing current() {
		IndexFollowing follower = this.following;
		if (follower == null) {
			throw new IllegalStateException("The search index is closed");
		}
		return follower;
	}

	void close() {
		IndexFollowing follower = this.following;
		if (this.ready && follower != null) {
			this.thread.guarded(follower::commit);
		}
		abandon();
	}

	/** Ends without a word to the files, as a kill would. */
	void abandon() {
		this.thread.close();
		closeFiles();
	}

	private void closeFiles() {
		LuceneIndex closed = this.index;
		this.ready = false;
		this.index = null;
		this.following = null;
		if (closed != null) {
			LuceneFiles.close(closed);
		}
	}

	/** Whether it has all that the database has. */
	boolean isReady() {
		return this.ready && !this.mending;
	}

}
