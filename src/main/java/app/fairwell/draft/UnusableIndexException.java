package app.fairwell.draft;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;

import app.fairwell.safety.FullDisk;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;

/**
 * Says that an index cannot be read or written as it is open now.
 */
class UnusableIndexException extends RuntimeException {

	UnusableIndexException(Throwable cause) {
		super("The search index cannot be used", cause);
	}

	/**
	 * Whether its files are damaged, so that they have to be made anew. Otherwise they
	 * are good when they are opened again: Lucene closes an index for every failure to
	 * write.
	 */
	boolean isDamage() {
		boolean damage = false;
		for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
			damage |= cause instanceof CorruptIndexException || cause instanceof IndexFormatTooOldException
					|| cause instanceof IndexFormatTooNewException || cause instanceof NoSuchFileException
					|| cause instanceof FileNotFoundException || cause instanceof EOFException;
		}
		return damage && !FullDisk.isCause(this);
	}

}
