package app.fairwell.upkeep;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type what it holds
 */
record Column(String name, ColumnKind type) {
}
