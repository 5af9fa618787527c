package app.fairwell.draft;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * How drafts stand in a Lucene index: their terms, never their texts.
 */
final class LuceneFields {

	static final String ID = "id";

	static final String VERSION = "version";

	static final String STATUS = "status";

	static final String CREATED = "created";

	static final String HIGH = "high";

	static final String LOW = "low";

	/** The newest first, as the database orders them; the files are in this order too. */
	static final Sort NEWEST = new Sort(new SortField(CREATED, SortField.Type.LONG, true),
			new SortField(HIGH, SortField.Type.LONG, true), new SortField(LOW, SortField.Type.LONG, true));

	static final String TERM = "term";

	private static final FieldType TERMS = new FieldType();

	static {
		TERMS.setIndexOptions(IndexOptions.DOCS);
		TERMS.setTokenized(false);
		TERMS.setOmitNorms(true);
		TERMS.freeze();
	}

	private LuceneFields() {
	}

	static Document document(IndexedDraft draft) {
		Document document = new Document();
		document.add(new Field(ID, bytes(draft.id()), TERMS));
		document.add(new NumericDocValuesField(VERSION, draft.version()));
		document.add(new NumericDocValuesField(STATUS, draft.status().ordinal()));
		document.add(new NumericDocValuesField(CREATED, micros(draft.createdAt())));
		document.add(new LongPoint(CREATED, micros(draft.createdAt())));
		document.add(new NumericDocValuesField(HIGH, unsigned(draft.id().getMostSignificantBits())));
		document.add(new NumericDocValuesField(LOW, unsigned(draft.id().getLeastSignificantBits())));
		for (String term : draft.terms().strip().split(" ")) {
			document.add(new Field(TERM, term, TERMS));
		}
		document.add(new Field(TERM, by(draft.createdBy()), TERMS));
		document.add(new Field(TERM, in(draft.status()), TERMS));
		return document;
	}

	static Query query(Sought sought, @Nullable UUID person, @Nullable DraftStatus status) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		sought.words().forEach((word) -> query.add(new PrefixQuery(new Term(TERM, word)), Occur.FILTER));
		sought.labels().forEach((label) -> query.add(new TermQuery(new Term(TERM, label)), Occur.FILTER));
		if (person != null) {
			query.add(new TermQuery(new Term(TERM, by(person))), Occur.FILTER);
		}
		if (status != null) {
			query.add(new TermQuery(new Term(TERM, in(status))), Occur.FILTER);
		}
		return query.build();
	}

	static Query outOfTheBin(Query query) {
		return new BooleanQuery.Builder().add(query, Occur.FILTER)
			.add(new TermQuery(new Term(TERM, in(DraftStatus.DELETED))), Occur.MUST_NOT)
			.build();
	}

	private static String by(UUID person) {
		return "=by:" + person;
	}

	private static String in(DraftStatus status) {
		return "=in:" + status.id();
	}

	static BytesRef bytes(UUID id) {
		return new BytesRef(ByteBuffer.allocate(16)
			.putLong(id.getMostSignificantBits())
			.putLong(id.getLeastSignificantBits())
			.array());
	}

	static Object[] place(PageKey key) {
		return new Object[] { micros(key.createdAt()), unsigned(key.id().getMostSignificantBits()),
				unsigned(key.id().getLeastSignificantBits()) };
	}

	static PageKey key(Object[] place) {
		return new PageKey(Instant.EPOCH.plus((Long) place[0], ChronoUnit.MICROS),
				id((Long) place[1], (Long) place[2]));
	}

	static UUID id(long high, long low) {
		return new UUID(unsigned(high), unsigned(low));
	}

	private static long micros(Instant time) {
		return TimeUnit.SECONDS.toMicros(time.getEpochSecond()) + TimeUnit.NANOSECONDS.toMicros(time.getNano());
	}

	/** Lucene compares numbers with a sign, the databases compare bytes. */
	private static long unsigned(long bits) {
		return bits ^ Long.MIN_VALUE;
	}

}
