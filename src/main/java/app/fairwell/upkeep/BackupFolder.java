package app.fairwell.upkeep;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of the backups that this computer makes. A file comes into it when it is
 * whole and proved; until then it lies in a hidden folder beside the others. Files with
 * other names are let alone.
 */
@Component
class BackupFolder {

	private static final String MAKING = ".making-";

	private static final String NAMED = ".computer";

	private final Path folder;

	/** Null until it was asked for. */
	private volatile @Nullable String name;

	BackupFolder(@Value("${fairwell.data}") Path data) {
		this.folder = data.resolve("backups").toAbsolutePath().normalize();
	}

	/** The name of this computer. */
	String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			return "localhost";
		}
	}

	/**
	 * The name under which the folder is known: that of the computer that used it first.
	 * A computer may get another name, and a container gets one each time.
	 */
	String name() {
		String known = this.name;
		if (known != null) {
			return known;
		}
		try {
			known = keptName();
			this.name = known;
			return known;
		}
		catch (IOException | RefusedException ex) {
			return host();
		}
	}

	private String keptName() throws IOException {
		Path named = this.folder.resolve(NAMED);
		if (!Files.exists(named)) {
			try (NewFile file = new NewFile(named)) {
				file.content().write(host().getBytes(StandardCharsets.UTF_8));
				file.keep();
			}
		}
		return Files.readString(named).strip();
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

	/**
	 * Begins a file, after what was left of one that was cut short.
	 * @return where it is written and proved
	 */
	Path begin(BackupName name) throws IOException {
		discard(name);
		return Files.createDirectory(making(name)).resolve(name.toString());
	}

	/** What runs before an upgrade must not meet what another copy does meanwhile. */
	private Path making(BackupName name) {
		return this.folder.resolve(MAKING + (name.ofADay() ? "day" : "upgrade"));
	}

	/** Gives a whole file its place, after all of it is on the disk. */
	Path finish(BackupName name) throws IOException {
		Path made = making(name).resolve(name.toString());
		try (FileChannel file = FileChannel.open(made, StandardOpenOption.WRITE)) {
			file.force(true);
		}
		Path placed = Files.move(made, this.folder.resolve(name.toString()), StandardCopyOption.ATOMIC_MOVE);
		Folders.sync(this.folder);
		return placed;
	}

	/** Removes what was begun and not finished. */
	void discard(BackupName name) throws IOException {
		FileSystemUtils.deleteRecursively(making(name));
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
