package app.fairwell.support;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;

import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A disk for H2 that can be full, and that knows whether what was written to it would
 * survive a power cut. Its files are those of the real disk behind {@code trial:}.
 */
public final class TrialDisk extends FilePathWrapper {

	private static final AtomicLong unforced = new AtomicLong();

	private static final AtomicLong forced = new AtomicLong();

	private static volatile boolean full;

	/** Registers it with H2, as often as one likes. */
	public static void insert() {
		FilePath.register(new TrialDisk());
	}

	/**
	 * Fills it, or makes room on it again.
	 * @param filled whether nothing more can be written
	 */
	public static void fill(boolean filled) {
		full = filled;
	}

	/**
	 * Whether a power cut would take something.
	 * @return true if something was written that has not reached the disk for certain
	 */
	public static boolean isDirty() {
		return unforced.get() > 0;
	}

	/**
	 * How often something was written and then brought to the disk for certain.
	 * @return a number that grows
	 */
	public static long forced() {
		return forced.get();
	}

	@Override
	public String getScheme() {
		return "trial";
	}

	@Override
	public FileChannel open(String mode) throws IOException {
		return new TrialFile(super.open(mode));
	}

	/** Puts the database of a test context onto it. */
	public static class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			insert();
			String usual = context.getEnvironment().getRequiredProperty("fairwell.db.url");
			TestPropertyValues.of("fairwell.db.url=" + usual.replace("jdbc:h2:file:", "jdbc:h2:trial:"))
				.applyTo(context);
		}

	}

	private static final class TrialFile extends FileBase {

		private final FileChannel real;

		TrialFile(FileChannel real) {
			this.real = real;
		}

		private static void written() throws IOException {
			if (full) {
				throw new IOException("No space left on device");
			}
			unforced.incrementAndGet();
		}

		@Override
		public synchronized int write(ByteBuffer bytes, long position) throws IOException {
			written();
			return this.real.write(bytes, position);
		}

		@Override
		public synchronized int write(ByteBuffer bytes) throws IOException {
			written();
			return this.real.write(bytes);
		}

		@Override
		public void force(boolean metaData) throws IOException {
			long before = unforced.get();
			this.real.force(metaData);
			if (before > 0) {
				forced.incrementAndGet();
				unforced.addAndGet(-before);
			}
		}

		@Override
		public int read(ByteBuffer bytes, long position) throws IOException {
			return this.real.read(bytes, position);
		}

		@Override
		public int read(ByteBuffer bytes) throws IOException {
			return this.real.read(bytes);
		}

		@Override
		public long position() throws IOException {
			return this.real.position();
		}

		@Override
		public FileChannel position(long position) throws IOException {
			this.real.position(position);
			return this;
		}

		@Override
		public long size() throws IOException {
			return this.real.size();
		}

		@Override
		public FileChannel truncate(long size) throws IOException {
			this.real.truncate(size);
			return this;
		}

		@Override
		public FileLock tryLock(long position, long size, boolean shared) throws IOException {
			return this.real.tryLock(position, size, shared);
		}

		@Override
		protected void implCloseChannel() throws IOException {
			this.real.close();
		}

	}

}
