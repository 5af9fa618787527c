package app.fairwell.draft;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * What the files of an index on the disk hold, that of removed drafts too.
 */
final class IndexFiles {

	private IndexFiles() {
	}

	/** Whether a word is in them; also when they change at this moment. */
	static boolean hold(Path folder, String word) {
		try (Directory directory = FSDirectory.open(folder); DirectoryReader reader = DirectoryReader.open(directory)) {
			Terms all = MultiTerms.getTerms(reader, LuceneFields.TERM);
			return all != null && isAmong(all.iterator(), word);
		}
		catch (IOException ex) {
			return true;
		}
	}

	private static boolean isAmong(TermsEnum terms, String word) throws IOException {
		while (terms.next() != null) {
			if (terms.term().utf8ToString().contains(word)) {
				return true;
			}
		}
		return false;
	}

}
