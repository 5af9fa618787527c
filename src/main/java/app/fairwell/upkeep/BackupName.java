package app.fairwell.upkeep;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The name of a file in the folder of backups, by which it is known as one.
 *
 * @param before the version of the data that an upgrade led to, where the file was made
 * before it; null for all others
 * @param at when it was begun, to the second
 */
record BackupName(@Nullable String before, Instant at) implements Comparable<BackupName> {

	private static final Pattern NAME = Pattern
		.compile("(?:fairwell|before-(\\d+(?:\\.\\d+)*))-(\\d{4}-\\d{2}-\\d{2}T\\d{6}Z)\\.zip");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'")
		.withResolverStyle(ResolverStyle.STRICT)
		.withZone(ZoneOffset.UTC);

	static Optional<BackupName> of(String file) {
		Matcher name = NAME.matcher(file);
		try {
			return name.matches() ? Optional
				.of(new BackupName(name.group(1), LocalDateTime.parse(name.group(2), MOMENT).toInstant(ZoneOffset.UTC)))
					: Optional.empty();
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	boolean ofADay() {
		return this.before == null;
	}

	@Override
	public int compareTo(BackupName other) {
		return Comparator.comparing(BackupName::at).thenComparing(BackupName::toString).compare(this, other);
	}

	/** The name of the file. */
	@Override
	public String toString() {
		return ((this.before != null) ? "before-" + this.before : "fairwell") + "-" + MOMENT.format(this.at) + ".zip";
	}

}
