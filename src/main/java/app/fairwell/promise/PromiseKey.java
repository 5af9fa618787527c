package app.fairwell.promise;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page of a list ends: by what its last promise is ordered, and its id.
 *
 * @param at the day by which it is due, at midnight, or when it was done
 * @param id the promise
 */
record PromiseKey(Instant at, UUID id) {

	/** Databases know no years of five digits. */
	private static final int LAST_YEAR = 9999;

	static PromiseKey of(PromiseRow row) {
		return new PromiseKey(
				(row.doneAt() != null) ? row.doneAt() : row.due().atStartOfDay(ZoneOffset.UTC).toInstant(), row.id());
	}

	LocalDate day() {
		return LocalDate.ofInstant(this.at, ZoneOffset.UTC);
	}

	String encode() {
		String key = this.at + " " + this.id;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
	}

	static PromiseKey decode(String after) {
		try {
			String[] parts = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8).split(" ", 2);
			PromiseKey key = new PromiseKey(Instant.parse(parts[0]), UUID.fromString(parts[1]));
			if (key.day().getYear() < 1 || key.day().getYear() > LAST_YEAR) {
				throw new UnknownPromisePageException(after);
			}
			return key;
		}
		catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | DateTimeException ex) {
			throw new UnknownPromisePageException(after);
		}
	}

}
