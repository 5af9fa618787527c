package app.fairwell.upkeep;

import java.time.Instant;
import java.util.List;

/**
 * What an archive holds.
 *
 * @param format the version of the format of archives
 * @param program the version of Fairwell that wrote it
 * @param schema the last step of the database that it was taken from
 * @param writtenAt the moment of which it is
 * @param tables its tables, each with what its rows add up to
 */
record Manifest(int format, String program, String schema, Instant writtenAt, List<TableFacts> tables) {

	/** The version that this Fairwell writes, and the newest that it reads. */
	static final int FORMAT = 1;

	long bytes() {
		return this.tables.stream().mapToLong(TableFacts::bytes).sum();
	}

	long rows() {
		return this.tables.stream().mapToLong(TableFacts::rows).sum();
	}

}
