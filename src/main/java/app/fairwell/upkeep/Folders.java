package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * What has to be done to a folder, beside the files in it.
 */
final class Folders {

	/** How the names begin of what is not done yet. */
	static final String HALF_DONE = ".fairwell-";

	private Folders() {
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
			FileSystemUtils.deleteRecursively(path);
		}
	}

}
