package app.fairwell.draft;

import java.util.concurrent.TimeUnit;

/**
 * The steps by which an open index comes to have what the database has, and keeps it: it
 * is made where it is new, follows the changes, is compared, as after a crash, and mended
 * where it differs. A step that fails is taken again.
 */
class IndexSteps {

	/** There is nothing to do for longer than any wait. */
	static final int NONE = -1;

	private static final int SHORTLY = 100;

	private static final int WHILE_FILES_ARE_WRITTEN = 500;

	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

	private static final int MENDINGS_OF_A_COMMIT = 50;

	private final LuceneIndex index;

	private final IndexSource source;

	private final IndexFollowing following;

	private final long since = System.nanoTime();

	private volatile Stage stage;

	private volatile boolean forgetting;

	private boolean purging;

	private boolean differed;

	private long place;

	private long newest;

	private int mendings;

	/**
	 * Steps with an index.
	 * @param newest the number of the newest change, read before the index was opened
	 */
	IndexSteps(LuceneIndex index, IndexSource source, long newest) {
		this.index = index;
		this.source = source;
		this.following = new IndexFollowing(index, source);
		this.newest = newest;
		this.purging = index.isToPurge();
		this.forgetting = this.purging;
		this.stage = (index.settled() > 0 || newest == 0) ? Stage.FOLLOW : Stage.BUILD;
	}

	LuceneIndex index() {
		return this.index;
	}

	boolean isSearched() {
		return this.stage.compareTo(Stage.CHECK) >= 0;
	}

	/** Whether it has all that the database has. */
	boolean isWhole() {
		return isSearched() && this.stage != Stage.MEND;
	}

	/** Drafts were erased: their words have to go from the files. */
	void forget() {
		this.forgetting = true;
	}

	/** Takes in what has changed; false if something is known to be missing. */
	boolean catchUp() {
		for (int i = 0; i < 4; i++) {
			if (!this.following.catchUp()) {
				return isWhole();
			}
		}
		return false;
	}

	/**
	 * Takes the next step.
	 * @return in how many milliseconds there is another one, or {@link #NONE}
	 */
	int take() {
		return switch (this.stage) {
			case BUILD -> build();
			case FOLLOW -> follow();
			case CHECK -> check();
			case MEND -> mend();
			case KEEP -> keep();
		};
	}

	/** Begins when no change that is older than the newest can come to light any more. */
	private int build() {
		if (this.place == 0 && (System.nanoTime() - this.since < PATIENCE || this.source.isBusy())) {
			return SHORTLY;
		}
		if (!mendSome()) {
			this.following.startFrom(this.newest);
			this.following.commit(this.purging);
			this.stage = Stage.FOLLOW;
		}
		return 0;
	}

	private int follow() {
		if (!this.following.catchUp()) {
			this.stage = Stage.CHECK;
		}
		return 0;
	}

	private int check() {
		this.index.check();
		for (int i = 0; i < 3; i++) {
			if (this.following.isWhole()) {
				this.stage = Stage.KEEP;
				return 0;
			}
			this.following.catchUp();
		}
		this.place = 0;
		this.newest = this.following.settled();
		this.stage = Stage.MEND;
		return 0;
	}

	private int mend() {
		if (!mendSome()) {
			this.forgetting = true;
			this.stage = Stage.KEEP;
		}
		return 0;
	}

	/** Some at a time, and now and then so that the next start goes on from there. */
	private boolean mendSome() {
		long next = this.following.mend(this.place, this.newest);
		this.place = Math.max(this.place, next);
		if (++this.mendings % MENDINGS_OF_A_COMMIT == 0) {
			this.following.commit(this.purging);
		}
		return next >= 0;
	}

	private int keep() {
		if (this.following.catchUp()) {
			return 0;
		}
		if (this.forgetting) {
			this.forgetting = false;
			this.purging = true;
			this.following.removeLost();
			this.following.commit(true);
			this.index.purge();
		}
		if (this.purging && this.index.isPurging()) {
			return WHILE_FILES_ARE_WRITTEN;
		}
		// Files go when nobody reads them any more and the newer ones are on the disk
		this.index.refresh();
		this.purging = false;
		this.following.commit(false);
		return differsAgain() ? 0 : NONE;
	}

	/** Once may be somebody who saves at this moment. */
	private boolean differsAgain() {
		boolean differs = !this.following.hasAsMany();
		boolean again = differs && this.differed;
		this.differed = differs && !again;
		if (again) {
			this.stage = Stage.CHECK;
		}
		return again;
	}

	/**
	 * Puts on the disk what it has.
	 * @param toPurge whether words have to go from the files, which the next start does
	 */
	void commit(boolean toPurge) {
		this.following.commit(toPurge || this.purging || this.forgetting);
	}

	/** What is being done. */
	private enum Stage {

		BUILD, FOLLOW, CHECK, MEND, KEEP

	}

}
