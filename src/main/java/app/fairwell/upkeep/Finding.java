package app.fairwell.upkeep;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/**
 * One thing that the doctor looked at.
 *
 * @param well whether it is as it should be
 * @param text what was found and, where it is not well, what to do
 */
record Finding(boolean well, String text) {

	static Finding well(String key, Object... values) {
		return new Finding(true, Words.say(key, values));
	}

	/** The key with {@code .do} behind it says what to do. */
	static Finding wrong(String key, Object... values) {
		return new Finding(false, Words.say(key, values) + " " + Words.say(key + ".do", values));
	}

	static Reply report(Path data, DataSource database) {
		List<Finding> findings = new ArrayList<>(new HouseCheck(data).run());
		findings.addAll(new DatabaseCheck(data, database, Clock.systemUTC()).run());
		return report(findings);
	}

	static Reply report(List<Finding> findings) {
		long wrong = findings.stream().filter((finding) -> !finding.well()).count();
		String lines = findings.stream()
			.map((finding) -> Words.say(finding.well() ? "doctor.line.well" : "doctor.line.wrong", finding.text()))
			.collect(Collectors.joining("\n"));
		return new Reply((wrong > 0) ? 1 : 0, lines + "\n" + Words.say("doctor.sum", wrong));
	}

}
