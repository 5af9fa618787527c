package app.fairwell.upkeep;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there when it is whole and on the disk, and not before. It never takes
 * the place of another.
 */
final class NewFile implements AutoCloseable {

	private final Path target;

	private final Path partial;

	private final FileChannel channel;

	/**
	 * Begins a file.
	 * @throws RefusedException if it cannot be made there
	 */
	NewFile(Path target) throws IOException {
		this.target = target.toAbsolutePath().normalize();
		Path folder = this.target.getParent();
		if (Files.exists(this.target, LinkOption.NOFOLLOW_LINKS)) {
			throw RefusedException.because("file.exists", this.target.toString());
		}
		if (folder == null || !Files.isDirectory(folder)) {
			throw RefusedException.because("file.no-folder", String.valueOf(folder));
		}
		if (!Files.isWritable(folder)) {
			throw RefusedException.because("file.locked", folder.toString());
		}
		// Where files have permissions, Java gives a temporary file to its owner alone
		this.partial = Files.createTempFile(folder, Folders.HALF_DONE, ".part");
		// Whoever interrupts a command leaves nothing behind
		this.partial.toFile().deleteOnExit();
		this.channel = FileChannel.open(this.partial, StandardOpenOption.WRITE);
	}

	/** Where its bytes go; closing it does not complete the file. */
	OutputStream content() {
		return Channels.newOutputStream(this.channel);
	}

	/** Where its bytes are until it is complete. */
	Path partial() {
		return this.partial;
	}

	/** Completes the file. */
	void keep() throws IOException {
		try (FileChannel written = FileChannel.open(this.partial, StandardOpenOption.WRITE)) {
			written.force(true);
		}
		place();
		Folders.sync(this.target.getParent());
	}

	/** A link fails where a file is; moving would replace it. */
	private void place() throws IOException {
		try {
			Files.createLink(this.target, this.partial);
		}
		catch (FileAlreadyExistsException ex) {
			throw RefusedException.because("file.exists", this.target.toString());
		}
		catch (IOException | UnsupportedOperationException ex) {
			Files.move(this.partial, this.target, StandardCopyOption.ATOMIC_MOVE);
		}
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
		Files.deleteIfExists(this.partial);
	}

}
