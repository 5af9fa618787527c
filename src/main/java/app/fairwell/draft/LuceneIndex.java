package app.fairwell.draft;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The files of an index. Whatever goes wrong with them is a
 * {@link UnusableIndexException}.
 */
class LuceneIndex implements Closeable {

	private static final String SETTLED = "settled";

	private static final String TO_PURGE = "to-purge";

	private final Directory directory;

	private final IndexWriter writer;

	private final SearcherManager searchers;

	/**
	 * Opens an index, or makes it.
	 * @param path a folder of its own
	 * @throws IOException if another process has it, or it is damaged
	 */
	LuceneIndex(Path path) throws IOException {
		this.directory = new NIOFSDirectory(path);
		try {
			this.writer = new IndexWriter(this.directory, config());
			this.searchers = new SearcherManager(this.writer, null);
		}
		catch (IOException | RuntimeException ex) {
			this.directory.close();
			throw ex;
		}
	}

	/** What is deleted can be merged away to the last word (product.md I4). */
	private static IndexWriterConfig config() {
		TieredMergePolicy merges = new TieredMergePolicy();
		merges.setForceMergeDeletesPctAllowed(0);
		return new IndexWriterConfig(null).setIndexSort(LuceneFields.NEWEST)
			.setMergePolicy(merges)
			.setRAMBufferSizeMB(24);
	}

	/** Up to which change of the database the files on the disk have all. */
	long settled() {
		return Long.parseLong(noted().getOrDefault(SETTLED, "0"));
	}

	/** Whether words that have to go may still be in the files on the disk. */
	boolean isToPurge() {
		return noted().containsKey(TO_PURGE);
	}

	private Map<String, String> noted() {
		Map<String, String> noted = new HashMap<>();
		Iterable<Map.Entry<String, String>> data = this.writer.getLiveCommitData();
		if (data != null) {
			data.forEach((entry) -> noted.put(entry.getKey(), entry.getValue()));
		}
		return noted;
	}

	void put(IndexedDraft draft) {
		guarded(() -> this.writer.updateDocument(new Term(LuceneFields.ID, LuceneFields.bytes(draft.id())),
				LuceneFields.document(draft)));
	}

	void remove(UUID id) {
		guarded(() -> this.writer.deleteDocuments(new Term(LuceneFields.ID, LuceneFields.bytes(id))));
	}

	/** Lets what was put be found. */
	void refresh() {
		guarded(this.searchers::maybeRefreshBlocking);
	}

	/** Writes to the disk, if there is anything new. */
	void commit(long settled, boolean toPurge) {
		guarded(() -> {
			if (settled != settled() || toPurge != isToPurge() || this.writer.hasUncommittedChanges()) {
				Map<String, String> note = new HashMap<>(Map.of(SETTLED, Long.toString(settled)));
				if (toPurge) {
					note.put(TO_PURGE, "");
				}
				this.writer.setLiveCommitData(note.entrySet());
				this.writer.commit();
			}
		});
	}

	/** Begins to write anew the files that hold words of removed drafts. */
	void purge() {
		guarded(() -> this.writer.forceMergeDeletes(false));
	}

	/** Merges that run are pending no more. */
	boolean isPurging() {
		return this.writer.hasPendingMerges() || !this.writer.getMergingSegments().isEmpty();
	}

	List<PageKey> find(Sought sought, Place place, @Nullable PageKey after, int most) {
		Query wanted = LuceneFields.query(sought, place.person(), place.status());
		Query query = (place.status() != null) ? wanted : LuceneFields.outOfTheBin(wanted);
		List<PageKey> keys = new ArrayList<>();
		@Nullable Object @Nullable [] from = (after != null) ? LuceneFields.place(after) : null;
		searching((searcher) -> {
			int end = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
			FieldDoc last = (from != null) ? new FieldDoc(end, Float.NaN, from) : null;
			for (ScoreDoc found : searcher.searchAfter(last, query, most, LuceneFields.NEWEST).scoreDocs) {
				keys.add(LuceneFields.key(((FieldDoc) found).fields));
			}
		});
		return keys;
	}

	Map<DraftStatus, Long> count(Sought sought, @Nullable UUID person) {
		long[] counts = new long[DraftStatus.values().length];
		searching((searcher) -> searcher.search(LuceneFields.query(sought, person, null), new StatusCollector(counts)));
		Map<DraftStatus, Long> known = new EnumMap<>(DraftStatus.class);
		for (DraftStatus status : DraftStatus.values()) {
			if (counts[status.ordinal()] > 0) {
				known.put(status, counts[status.ordinal()]);
			}
		}
		return known;
	}

	IndexFacts facts() {
		IndexFacts[] facts = new IndexFacts[1];
		searching((searcher) -> facts[0] = LuceneContents.facts(searcher.getIndexReader()));
		return facts[0];
	}

	long drafts() {
		long[] drafts = new long[1];
		searching((searcher) -> drafts[0] = searcher.getIndexReader().numDocs());
		return drafts[0];
	}

	/** Of which changes these drafts are, as far as they are there. */
	Map<UUID, Long> versions(List<UUID> ids) {
		Map<UUID, Long> versions = new HashMap<>();
		searching((searcher) -> versions.putAll(LuceneContents.versions(searcher.getIndexReader(), ids)));
		return versions;
	}

	List<UUID> ids() {
		List<UUID> ids = new ArrayList<>();
		searching((searcher) -> ids.addAll(LuceneContents.ids(searcher.getIndexReader())));
		return ids;
	}

	/** Reads all files and compares them with the sums they end with. */
	void check() {
		searching((searcher) -> {
			for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
				leaf.reader().checkIntegrity();
			}
		});
	}

	private void searching(Work<IndexSearcher> work) {
		guarded(() -> {
			IndexSearcher searcher = this.searchers.acquire();
			try {
				work.with(searcher);
			}
			finally {
				this.searchers.release(searcher);
			}
		});
	}

	private static void guarded(Step step) {
		try {
			step.take();
		}
		catch (IOException | RuntimeException ex) {
			throw new UnusableIndexException(ex);
		}
	}

	/** What is not on the disk is caught up with the next time. */
	@Override
	public void close() throws IOException {
		try {
			this.searchers.close();
			this.writer.rollback();
		}
		finally {
			this.directory.close();
		}
	}

	@FunctionalInterface
	private interface Step {

		void take() throws IOException;

	}

	@FunctionalInterface
	private interface Work<T> {

		void with(T argument) throws IOException;

	}

}
