package app.fairwell.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.stream.Stream;

import app.fairwell.audit.AuditLine;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes lines of the trail as CSV after RFC 4180, in a way that spreadsheets take for
 * UTF-8 and in which no cell is a formula to them.
 */
class TrailCsv {

	/** Without it Excel takes the text for one in an old encoding. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final String STARTS_A_FORMULA = "=+-@\t\r";

	private final CSVPrinter printer;

	TrailCsv(Writer out) throws IOException {
		out.write(BYTE_ORDER_MARK);
		this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
		this.printer.printRecord("number", "time", "person_id", "person", "action", "subject", "subject_id", "detail",
				"hash_before", "hash_after", "hash");
	}

	void write(AuditLine line) {
		try {
			this.printer.printRecord(
					Stream
						.of(line.number(), line.at(), text(line.personId()), line.personName(), line.action(),
								line.subjectKind(), text(line.subjectId()), line.detail(), text(line.before()),
								text(line.after()), line.hash())
						.map(TrailCsv::harmless));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(@Nullable Object cell) {
		return (cell != null) ? cell.toString() : "";
	}

	private static String harmless(Object cell) {
		String text = cell.toString();
		return (!text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
