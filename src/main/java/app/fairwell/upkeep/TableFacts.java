package app.fairwell.upkeep;

import java.util.List;

/**
 * What the manifest says of one table.
 *
 * @param name its name
 * @param rows how many rows it has
 * @param bytes the size of its file
 * @param sha256 the SHA-256 of its file
 * @param rowSum the {@link RowSum} of its rows
 * @param columns its columns, as they stand in each row
 */
record TableFacts(String name, long rows, long bytes, String sha256, String rowSum, List<Column> columns) {

	/** The file of a table in the archive. */
	static String entry(String name) {
		return "tables/" + name + ".jsonl";
	}

}
