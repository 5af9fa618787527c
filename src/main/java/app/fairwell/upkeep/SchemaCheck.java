package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import javax.sql.DataSource;

/**
 * Looks whether the database has the tables and columns of this version, as a fresh one
 * has them, and no others: a backup holds them all, and somebody else's it cannot.
 */
class SchemaCheck {

	private final DataSource database;

	SchemaCheck(DataSource database) {
		this.database = database;
	}

	Finding run() {
		Path near = Path.of(System.getProperty("java.io.tmpdir"));
		try (ScratchDatabase fresh = new ScratchDatabase(near)) {
			Migrations.migrate(fresh.source());
			try (Connection here = this.database.getConnection(); Connection there = fresh.source().getConnection()) {
				return compare(here, there);
			}
		}
		catch (IOException | SQLException ex) {
			return Finding.wrong("doctor.schema.unknown", String.valueOf(ex.getMessage()));
		}
	}

	private static Finding compare(Connection here, Connection there) throws SQLException {
		Set<String> names = Tables.ofBoth(here);
		Set<String> wanted = Tables.ofBoth(there);
		Optional<String> missing = firstWithout(wanted, names);
		if (missing.isPresent()) {
			return Finding.wrong("doctor.schema.missing", missing.get());
		}
		Optional<String> foreign = firstWithout(names, wanted);
		if (foreign.isPresent()) {
			return Finding.wrong("doctor.schema.foreign", foreign.get());
		}
		List<Table> tables = Tables.kept(here);
		return Tables.kept(there)
			.stream()
			.filter((table) -> tables.stream().noneMatch((one) -> isLike(one, table)))
			.findFirst()
			.map((table) -> Finding.wrong("doctor.schema.other", table.name()))
			.orElseGet(() -> Finding.well("doctor.schema", wanted.size()));
	}

	private static Optional<String> firstWithout(Set<String> names, Set<String> others) {
		Set<String> left = new TreeSet<>(names);
		left.removeAll(others);
		return left.stream().findFirst();
	}

	private static boolean isLike(Table one, Table other) {
		return one.name().equals(other.name()) && Set.copyOf(one.columns()).equals(Set.copyOf(other.columns()));
	}

}
