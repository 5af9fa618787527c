package app.fairwell.draft;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/**
 * Reads what an index has, to compare it with the database.
 */
final class LuceneContents {

	private LuceneContents() {
	}

	static IndexFacts facts(IndexReader reader) throws IOException {
		long drafts = 0;
		long sum = 0;
		long mix = 0;
		for (LeafReaderContext leaf : reader.leaves()) {
			NumericDocValues versions = leaf.reader().getNumericDocValues(LuceneFields.VERSION);
			Bits live = leaf.reader().getLiveDocs();
			for (int doc = versions.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = versions.nextDoc()) {
				if (live == null || live.get(doc)) {
					drafts++;
					sum += versions.longValue();
					mix ^= versions.longValue();
				}
			}
		}
		return new IndexFacts(drafts, sum, mix);
	}

	static Map<UUID, Long> versions(IndexReader reader, List<UUID> ids) throws IOException {
		Map<UUID, Long> versions = new HashMap<>();
		for (LeafReaderContext leaf : reader.leaves()) {
			addVersions(versions, leaf.reader(), ids);
		}
		return versions;
	}

	private static void addVersions(Map<UUID, Long> versions, LeafReader leaf, List<UUID> ids) throws IOException {
		TermsEnum terms = leaf.terms(LuceneFields.ID).iterator();
		PostingsEnum postings = null;
		for (UUID id : ids) {
			if (terms.seekExact(LuceneFields.bytes(id))) {
				postings = terms.postings(postings, PostingsEnum.NONE);
				int doc = postings.nextDoc();
				while (doc != DocIdSetIterator.NO_MORE_DOCS) {
					NumericDocValues values = leaf.getNumericDocValues(LuceneFields.VERSION);
					if ((leaf.getLiveDocs() == null || leaf.getLiveDocs().get(doc)) && values.advanceExact(doc)) {
						versions.put(id, values.longValue());
					}
					doc = postings.nextDoc();
				}
			}
		}
	}

	static List<UUID> ids(IndexReader reader) throws IOException {
		List<UUID> ids = new ArrayList<>();
		for (LeafReaderContext leaf : reader.leaves()) {
			NumericDocValues high = leaf.reader().getNumericDocValues(LuceneFields.HIGH);
			NumericDocValues low = leaf.reader().getNumericDocValues(LuceneFields.LOW);
			Bits live = leaf.reader().getLiveDocs();
			for (int doc = high.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = high.nextDoc()) {
				if (low.advanceExact(doc) && (live == null || live.get(doc))) {
					ids.add(LuceneFields.id(high.longValue(), low.longValue()));
				}
			}
		}
		return ids;
	}

}
