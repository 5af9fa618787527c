package app.fairwell.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An archive to be read, which may come from anywhere: nothing in it is believed before
 * it is checked, and nothing is ever written under a name that it gives.
 */
final class ArchiveFile implements AutoCloseable {

	private static final int MOST_ENTRIES = 500;

	private final ZipFile zip;

	private final Manifest manifest;

	private ArchiveFile(ZipFile zip, Manifest manifest) {
		this.zip = zip;
		this.manifest = manifest;
	}

	/**
	 * Opens an archive.
	 * @throws RefusedException if it is none, or one of a newer version
	 */
	static ArchiveFile open(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			throw RefusedException.because("archive.missing", file.toString());
		}
		if (!Files.isReadable(file)) {
			throw RefusedException.because("archive.unreadable", file.toString());
		}
		ZipFile zip = unzip(file);
		try {
			Manifest manifest = ManifestReader.read(zip);
			checkNames(zip, manifest);
			return new ArchiveFile(zip, manifest);
		}
		catch (IOException | RuntimeException ex) {
			zip.close();
			throw ex;
		}
	}

	private static ZipFile unzip(Path file) {
		try {
			return new ZipFile(file.toFile());
		}
		catch (IOException | IllegalArgumentException ex) {
			throw RefusedException.because("archive.none", file.toString());
		}
	}

	/**
	 * Exactly the names that there have to be, each once; so there is no way out of a
	 * folder.
	 */
	private static void checkNames(ZipFile zip, Manifest manifest) {
		Set<String> expected = new HashSet<>(Set.of(Archive.README, Archive.MANIFEST));
		manifest.tables().forEach((table) -> expected.add(TableFacts.entry(table.name())));
		List<String> names = zip.stream().limit(MOST_ENTRIES).map(ZipEntry::getName).toList();
		for (String name : names) {
			if (!expected.remove(name)) {
				throw RefusedException.because("archive.entry.unknown", printable(name));
			}
		}
		expected.stream().sorted().findFirst().ifPresent((name) -> {
			throw RefusedException.because("archive.entry.missing", name);
		});
	}

	/** A name from anywhere must not move the cursor of a terminal. */
	private static String printable(String name) {
		return name.substring(0, Math.min(name.length(), 60)).replaceAll("[^\\p{Alnum} ./_-]", "?");
	}

	Manifest manifest() {
		return this.manifest;
	}

	/**
	 * Reads the rows of a table. Those that come before a fault are given on before it is
	 * found.
	 * @throws RefusedException if they are not what the manifest says
	 */
	void read(TableFacts facts, Rows.Step step) throws IOException, SQLException {
		ZipEntry entry = this.zip.getEntry(TableFacts.entry(facts.name()));
		try (InputStream content = this.zip.getInputStream(entry);
				CheckedContent checked = new CheckedContent(content, facts, entry.getCompressedSize())) {
			RowJson.read(checked, facts, step);
			checked.end();
		}
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
