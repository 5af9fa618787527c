package app.fairwell.draft;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page of the list ends: the key of its last draft.
 *
 * @param createdAt when that draft was made
 * @param id its id
 */
record PageKey(Instant createdAt, UUID id) {

	// Databases know no other times, and nobody made a draft then
	private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

	String encode() {
		String key = this.createdAt + " " + this.id;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
	}

	static PageKey decode(String after) {
		try {
			String key = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
			String[] parts = key.split(" ", 2);
			PageKey decoded = new PageKey(Instant.parse(parts[0]), UUID.fromString(parts[1]));
			if (decoded.createdAt().isBefore(Instant.EPOCH) || decoded.createdAt().isAfter(LATEST)) {
				throw new UnknownPageException(after);
			}
			return decoded;
		}
		catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | DateTimeException ex) {
			throw new UnknownPageException(after);
		}
	}

}
