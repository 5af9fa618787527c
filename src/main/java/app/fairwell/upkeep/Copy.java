package app.fairwell.upkeep;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Copies every row of a business from one database to another, and proves it.
 */
final class Copy {

	private final List<Copied> copied = new ArrayList<>();

	private Copy() {
	}

	/**
	 * Puts the rows of one database in the place of those in another.
	 * @param source the one
	 * @param target the other, which is not committed unless it is H2
	 * @return what was copied, to be proved
	 * @throws RefusedException if the target does not take it
	 */
	static Copy run(Snapshot source, Connection target) throws IOException, SQLException {
		Map<String, Table> there = new HashMap<>();
		Tables.kept(source.connection()).forEach((table) -> there.put(table.name(), table));
		List<Table> tables = Tables.kept(target);
		requireSame(there, tables);
		Copy copy = new Copy();
		new Filling(target).fill(tables, (table, step) -> {
			RowSum sum = new RowSum();
			Rows.walk(source.connection(), table, (row) -> {
				sum.add(RowJson.write(table.columns(), row));
				step.take(row);
			});
			copy.copied.add(new Copied(table, sum));
		});
		return copy;
	}

	private static void requireSame(Map<String, Table> there, List<Table> tables) {
		boolean same = there.size() == tables.size() && tables.stream()
			.allMatch((table) -> there.containsKey(table.name())
					&& Set.copyOf(there.get(table.name()).columns()).equals(Set.copyOf(table.columns())));
		if (!same) {
			throw RefusedException.because("copy.other-tables");
		}
	}

	/**
	 * Compares what stands in the target with what was read from the source.
	 * @throws RefusedException if a row is missing or other
	 */
	void prove(Connection target) throws IOException, SQLException {
		for (Copied one : this.copied) {
			RowSum there = Rows.sum(target, one.table());
			if (there.rows() != one.sum().rows() || !there.hex().equals(one.sum().hex())) {
				throw RefusedException.because("copy.other-rows", one.table().name());
			}
		}
	}

	/** A line for each table, and the sum of them. */
	String report() {
		StringBuilder report = new StringBuilder();
		this.copied.stream()
			.sorted((one, other) -> one.table().name().compareTo(other.table().name()))
			.forEach((one) -> report
				.append("%-24s %10d  %s%n".formatted(one.table().name(), one.sum().rows(), one.sum().hex())));
		long rows = this.copied.stream().mapToLong((one) -> one.sum().rows()).sum();
		return report + Words.say("copy.sum", this.copied.size(), rows);
	}

	private record Copied(Table table, RowSum sum) {
	}

}
