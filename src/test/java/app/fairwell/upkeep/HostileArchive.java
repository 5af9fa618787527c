package app.fairwell.upkeep;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import app.fairwell.audit.Fingerprint;

/**
 * Makes something hostile of a sound archive.
 */
interface HostileArchive {

	byte[] from(byte[] zip) throws IOException;

	static HostileArchive making(Change change) {
		return (zip) -> {
			List<Entry> entries = read(zip);
			change.make(entries);
			return write(entries);
		};
	}

	static HostileArchive adding(String name) {
		return making((entries) -> entries.add(new Entry(name, "x".getBytes(StandardCharsets.UTF_8))));
	}

	static HostileArchive manifest(UnaryOperator<String> change) {
		return making((entries) -> change(entries, Archive.MANIFEST, change));
	}

	static HostileArchive rows(String table, UnaryOperator<String> change) {
		return making((entries) -> change(entries, TableFacts.entry(table), change));
	}

	/** Other rows, of which the manifest knows: only their meaning is wrong. */
	static HostileArchive sealed(String table, String rows) {
		byte[] bytes = rows.getBytes(StandardCharsets.UTF_8);
		String hash = HexFormat.of().formatHex(Fingerprint.sha256().digest(bytes));
		return making((entries) -> {
			change(entries, TableFacts.entry(table), (text) -> rows);
			change(entries, Archive.MANIFEST,
					(text) -> text.replaceFirst(
							"(\"name\" : \"" + table
									+ "\",\\s+\"rows\" : )\\d+(,\\s+\"bytes\" : )\\d+(,\\s+\"sha256\" : \")[0-9a-f]+",
							"$11$2" + bytes.length + "$3" + hash));
		});
	}

	static void change(List<Entry> entries, String name, UnaryOperator<String> change) {
		entries.replaceAll((entry) -> entry.is(name) ? new Entry(name,
				change.apply(new String(entry.content(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8))
				: entry);
	}

	/** A name of the same length, made into one that is there already. */
	static HostileArchive twice() {
		return (zip) -> {
			byte[] bytes = adding("manifest.jsom").from(zip);
			byte[] name = "manifest.jsom".getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i + name.length <= bytes.length; i++) {
				if (Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
					bytes[i + name.length - 1] = 'n';
				}
			}
			return bytes;
		};
	}

	/** Marks an entry as a symbolic link of Unix, as zip -y does. */
	default HostileArchive linking(String name) {
		return (zip) -> {
			ByteBuffer bytes = ByteBuffer.wrap(from(zip)).order(ByteOrder.LITTLE_ENDIAN);
			byte[] link = name.getBytes(StandardCharsets.UTF_8);
			for (int at = 0; at + 46 + link.length <= bytes.capacity(); at++) {
				if (bytes.getInt(at) == 0x02014b50
						&& Arrays.equals(bytes.array(), at + 46, at + 46 + link.length, link, 0, link.length)) {
					bytes.put(at + 5, (byte) 3);
					bytes.putInt(at + 38, 0120777 << 16);
					return bytes.array();
				}
			}
			throw new IllegalArgumentException(name);
		};
	}

	static List<Entry> read(byte[] zip) throws IOException {
		Path file = Files.write(Files.createTempFile("sound", ".zip"), zip);
		List<Entry> entries = new ArrayList<>();
		try (ZipFile opened = new ZipFile(file.toFile())) {
			for (ZipEntry entry : opened.stream().toList()) {
				entries.add(new Entry(entry.getName(), opened.getInputStream(entry).readAllBytes()));
			}
		}
		Files.delete(file);
		return entries;
	}

	static byte[] write(List<Entry> entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Entry entry : entries) {
				zip.putNextEntry(new ZipEntry(entry.name()));
				zip.write(entry.content());
			}
		}
		return bytes.toByteArray();
	}

	interface Change {

		void make(List<Entry> entries);

	}

	record Entry(String name, byte[] content) {

		boolean is(String other) {
			return this.name.equals(other);
		}

	}

}
