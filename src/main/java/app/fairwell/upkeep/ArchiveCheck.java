package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proves an archive by restoring it to a temporary database and comparing every row.
 */
final class ArchiveCheck {

	private ArchiveCheck() {
	}

	/**
	 * Proves an archive; the temporary database lies beside it and goes again.
	 * @return what is in it
	 * @throws RefusedException if it cannot be restored as it is
	 */
	static Manifest verify(Path file) throws IOException, SQLException {
		try (ArchiveFile archive = ArchiveFile.open(file);
				ScratchDatabase scratch = new ScratchDatabase(file.toAbsolutePath().getParent())) {
			restore(archive, scratch);
			return archive.manifest();
		}
	}

	/**
	 * Brings an empty database to the archive's version of the schema, puts its rows in,
	 * and compares what is there with the manifest.
	 */
	static void restore(ArchiveFile archive, ScratchDatabase scratch) throws IOException, SQLException {
		Manifest manifest = archive.manifest();
		requireRoom(manifest, scratch);
		Migrations.migrate(scratch.source(), manifest.schema());
		try (Connection connection = scratch.source().getConnection()) {
			connection.setAutoCommit(false);
			Map<String, TableFacts> facts = new HashMap<>();
			manifest.tables().forEach((table) -> facts.put(table.name(), table));
			List<Table> tables = matched(facts, Tables.kept(connection));
			new Filling(connection).fill(tables, (table, step) -> archive.read(facts.get(table.name()), step));
		}
		compare(manifest, scratch);
	}

	private static void requireRoom(Manifest manifest, ScratchDatabase scratch) throws IOException {
		long free = Files.getFileStore(scratch.folder()).getUsableSpace();
		if (manifest.bytes() > free) {
			throw RefusedException.because("archive.no-room", manifest.bytes() / 1_000_000, free / 1_000_000);
		}
	}

	/** The archive's tables and columns have to be those of its version of the schema. */
	private static List<Table> matched(Map<String, TableFacts> facts, List<Table> known) {
		Set<String> unknown = new HashSet<>(facts.keySet());
		known.forEach((table) -> unknown.remove(table.name()));
		unknown.stream().sorted().findFirst().ifPresent((name) -> {
			throw RefusedException.because("archive.table.unknown", name);
		});
		return known.stream().map((table) -> matched(facts.get(table.name()), table)).toList();
	}

	private static Table matched(TableFacts facts, Table known) {
		if (facts == null) {
			throw RefusedException.because("archive.table.missing", known.name());
		}
		if (!Set.copyOf(facts.columns()).equals(Set.copyOf(known.columns()))) {
			throw RefusedException.because("archive.table.other", known.name());
		}
		return known.with(facts.columns());
	}

	private static void compare(Manifest manifest, ScratchDatabase scratch) throws IOException, SQLException {
		try (Snapshot snapshot = new Snapshot(scratch.source())) {
			for (TableFacts facts : manifest.tables()) {
				Table table = new Table(facts.name(), facts.columns(), List.of());
				if (!Rows.sum(snapshot.connection(), table).isOf(facts)) {
					throw RefusedException.because("archive.damaged", facts.name());
				}
			}
		}
	}

}
