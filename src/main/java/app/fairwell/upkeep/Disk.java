package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the disk has to be told.
 */
final class Disk {

	/** How the names begin of what is not done yet. */
	static final String HALF_DONE = ".fairwell-";

	private Disk() {
	}

	/**
	 * Puts the names of a folder on the disk, where the system lets a folder be opened.
	 */
	static void sync(Path folder) {
		try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
			names.force(true);
		}
		catch (IOException ex) {
			// Windows writes names by itself and opens no folder
			return;
		}
	}

	/** Deletes what processes that were killed left half-done in a folder. */
	static void sweep(Path folder) throws IOException {
		List<Path> left;
		try (Stream<Path> names = Files.list(folder)) {
			left = names.filter((path) -> path.getFileName().toString().startsWith(HALF_DONE)).toList();
		}
		for (Path path : left) {
			delete(path);
			Files.deleteIfExists(path);
		}
	}

	/** Deletes a folder with what is in it, if it is there. */
	static void delete(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		List<Path> deepestFirst;
		try (Stream<Path> all = Files.walk(folder)) {
			deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : deepestFirst) {
			Files.deleteIfExists(path);
		}
	}

}
