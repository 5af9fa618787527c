package app.fairwell.upkeep;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type what it holds
 */
record Column(String name, ColumnKind type) {

	/** Whether it may hold a file. */
	boolean isFile() {
		return this.type == ColumnKind.BINARY;
	}

}
