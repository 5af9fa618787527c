package app.fairwell.upkeep;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import app.fairwell.audit.Fingerprint;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * Writes everything that a business has into one file, which its README.txt explains:
 * backup, export and move are made of it.
 */
final class Archive {

	static final String MANIFEST = "manifest.json";

	static final String README = "README.txt";

	private static final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private Archive() {
	}

	/**
	 * Writes a database as it is at this moment, while others may go on writing to it.
	 * @param database any version of the schema
	 * @param target a file that is not there yet
	 * @param now the moment
	 * @return what was written
	 * @throws RefusedException if there is no such place for a file, or no data
	 */
	static Manifest write(DataSource database, Path target, Instant now) throws IOException, SQLException {
		return write(database, target, now, (file) -> {
		});
	}

	/**
	 * Writes a database as {@link #write} does, and gives the file its name only after
	 * restoring it gave the same data: what cannot be restored is no backup.
	 * @param database any version of the schema
	 * @param target a file that is not there yet
	 * @param now the moment
	 * @return what was written
	 * @throws RefusedException if there is no such place for a file, no data, or if the
	 * file is not as it should be; then there is no such file
	 */
	static Manifest writeProved(DataSource database, Path target, Instant now) throws IOException, SQLException {
		return write(database, target, now, ArchiveCheck::verify);
	}

	private static Manifest write(DataSource database, Path target, Instant now, Proof proof)
			throws IOException, SQLException {
		String schema = Migrations.version(database).orElseThrow(() -> RefusedException.because("archive.no-data"));
		try (NewFile file = new NewFile(target)) {
			Manifest manifest;
			try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(file.content()))) {
				put(zip, README, new ClassPathResource("upkeep/archive.txt").getContentAsByteArray());
				manifest = new Manifest(Manifest.FORMAT, Program.version(), schema, now.truncatedTo(ChronoUnit.MICROS),
						tables(database, zip));
				put(zip, MANIFEST, json.writeValueAsString(manifest).getBytes(StandardCharsets.UTF_8));
			}
			proof.of(file.partial());
			file.keep();
			return manifest;
		}
	}

	private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
		zip.closeEntry();
	}

	private static List<TableFacts> tables(DataSource database, ZipOutputStream zip) throws IOException, SQLException {
		List<TableFacts> written = new ArrayList<>();
		try (Snapshot snapshot = new Snapshot(database)) {
			for (Table table : Tables.kept(snapshot.connection())) {
				written.add(table(snapshot, table, zip));
			}
		}
		written.sort(Comparator.comparing(TableFacts::name));
		return written;
	}

	private static TableFacts table(Snapshot snapshot, Table table, ZipOutputStream zip)
			throws IOException, SQLException {
		zip.putNextEntry(new ZipEntry(TableFacts.entry(table.name())));
		RowSum sum = new RowSum();
		Counted counted = new Counted(zip);
		Rows.walk(snapshot.connection(), table, (row) -> {
			byte[] line = RowJson.write(table.columns(), row);
			sum.add(line);
			counted.write(line);
		});
		zip.closeEntry();
		return new TableFacts(table.name(), sum.rows(), counted.bytes, counted.hash(), sum.hex(), table.columns());
	}

	@FunctionalInterface
	private interface Proof {

		void of(Path file) throws IOException, SQLException;

	}

	private static final class Counted {

		private static final byte[] END = { '\n' };

		private final OutputStream out;

		private final MessageDigest digest = Fingerprint.sha256();

		private long bytes;

		Counted(OutputStream out) {
			this.out = out;
		}

		void write(byte[] line) throws IOException {
			put(line);
			put(END);
		}

		private void put(byte[] part) throws IOException {
			this.out.write(part);
			this.digest.update(part);
			this.bytes += part.length;
		}

		String hash() {
			return HexFormat.of().formatHex(this.digest.digest());
		}

	}

}
