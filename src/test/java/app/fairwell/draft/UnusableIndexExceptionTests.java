package app.fairwell.draft;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A full disk is no reason to throw an index away.
 */
class UnusableIndexExceptionTests {

	private static final IOException FULL = new IOException("No space left on device");

	@Test
	void tellsDamageFromAFullDisk() {
		assertThat(isDamage(new CorruptIndexException("checksum failed", "_0.cfs"))).isTrue();
		assertThat(isDamage(new NoSuchFileException("_0.cfs"))).isTrue();
		assertThat(isDamage(new AlreadyClosedException("closed", new NoSuchFileException("_0.cfs")))).isTrue();
		assertThat(isDamage(FULL)).isFalse();
		assertThat(isDamage(new AlreadyClosedException("closed", FULL))).isFalse();
		assertThat(isDamage(new AlreadyClosedException("closed"))).isFalse();
		assertThat(isDamage(new IllegalArgumentException("a mistake in the program"))).isFalse();
	}

	private static boolean isDamage(Exception cause) {
		return new UnusableIndexException(cause).isDamage();
	}

}
