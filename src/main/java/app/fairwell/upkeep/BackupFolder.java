package app.fairwell.upkeep;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of the backups that this computer makes. A file gets its name when it is
 * whole and proved; until then it ends in {@value #PART}. Files with other names are let
 * alone.
 */
class BackupFolder {

	private static final String PART = ".part";

	private static final Logger logger = LoggerFactory.getLogger(BackupFolder.class);

	private final Path folder;

	private final String host;

	BackupFolder(Path data) {
		this.folder = data.resolve("backups").toAbsolutePath().normalize();
		this.host = hostName();
	}

	private static String hostName() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			return "localhost";
		}
	}

	String host() {
		return this.host;
	}

	/** Those that are whole, the newest first. */
	List<BackupName> backups() throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.filter(BackupFolder::isFile)
				.flatMap((file) -> BackupName.of(file.getFileName().toString()).stream())
				.sorted((one, other) -> other.compareTo(one))
				.toList();
		}
	}

	/** The file of that name, if it is there. */
	Optional<Path> find(String name) {
		return BackupName.of(name).map((known) -> this.folder.resolve(known.toString())).filter(BackupFolder::isFile);
	}

	private static boolean isFile(Path file) {
		return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
	}

	long room() throws IOException {
		return Files.getFileStore(this.folder).getUsableSpace();
	}

	/** Where a backup is written until it is whole. */
	Path part(BackupName name) {
		return this.folder.resolve(name + PART);
	}

	/** Gives a whole file its name, after all of it is on the disk. */
	Path finish(BackupName name) throws IOException {
		Path part = part(name);
		try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
			file.force(true);
		}
		Path whole = Files.move(part, this.folder.resolve(name.toString()), StandardCopyOption.ATOMIC_MOVE);
		try (FileChannel folder = FileChannel.open(this.folder, StandardOpenOption.READ)) {
			folder.force(true);
		}
		catch (IOException ex) {
			logger.debug("This system does not open folders", ex);
		}
		return whole;
	}

	/** Removes what is left of backups that were cut short. */
	void sweep() throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			for (Path file : files.filter(BackupFolder::isPart).toList()) {
				Files.deleteIfExists(file);
			}
		}
	}

	private static boolean isPart(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith(PART) && isFile(file)
				&& BackupName.of(name.substring(0, name.length() - PART.length())).isPresent();
	}

	/** Removes those that have had their time. */
	void rotate(Collection<BackupName> good) throws IOException {
		for (BackupName old : Rotation.over(backups(), good)) {
			Files.deleteIfExists(this.folder.resolve(old.toString()));
		}
	}

	/** The path of the folder. */
	@Override
	public String toString() {
		return this.folder.toString();
	}

}
