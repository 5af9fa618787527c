package app.fairwell.upkeep;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the rows of each table in an archive add up to, after it was proved. Left out is
 * what a restore itself writes down.
 */
final class ArchiveRows {

	private static final Set<String> OF_A_RESTORE = Set.of("audit_line", "audit_head", "restored");

	private ArchiveRows() {
	}

	static Map<String, String> of(Path archive) throws Exception {
		Map<String, String> rows = new TreeMap<>();
		for (TableFacts table : ArchiveCheck.verify(archive).tables()) {
			if (!OF_A_RESTORE.contains(table.name())) {
				rows.put(table.name(), table.rows() + " " + table.rowSum());
			}
		}
		return rows;
	}

}
