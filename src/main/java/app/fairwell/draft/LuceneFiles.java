package app.fairwell.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import app.fairwell.safety.FullDisk;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens, deletes and closes the files of an index.
 */
final class LuceneFiles {

	private static final Logger logger = LoggerFactory.getLogger(LuceneFiles.class);

	private LuceneFiles() {
	}

	/**
	 * Opens an index, or makes it. Whatever does not open is no good and made anew; but
	 * not what another process uses, or what a full disk holds up.
	 */
	static LuceneIndex open(Path path) {
		try {
			Files.createDirectories(path);
			return new LuceneIndex(path);
		}
		catch (LockObtainFailedException ex) {
			throw new UncheckedIOException("Another process uses the search index", ex);
		}
		catch (IOException | RuntimeException ex) {
			if (FullDisk.isCause(ex)) {
				throw new UnusableIndexException(ex);
			}
			logger.warn("The search index does not open and is made anew: {}", ex.toString());
			delete(path);
			return make(path);
		}
	}

	private static LuceneIndex make(Path path) {
		try {
			return new LuceneIndex(path);
		}
		catch (IOException ex) {
			throw new UnusableIndexException(ex);
		}
	}

	static void delete(Path path) {
		try (Stream<Path> files = Files.list(path)) {
			for (Path file : files.toList()) {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			logger.debug("The files of the search index could not be deleted", ex);
		}
	}

	static void close(LuceneIndex index) {
		try {
			index.close();
		}
		catch (IOException | RuntimeException ex) {
			logger.debug("The search index could not be closed in order", ex);
		}
	}

}
