package app.fairwell.promise;

import java.nio.charset.StandardCharsets;

/**
 * The lines of a calendar file (RFC 5545, 3.1): at most 75 octets each, folded between
 * characters, ended by CR and LF.
 */
final class ContentLines {

	private static final int OCTETS = 75;

	private final StringBuilder lines = new StringBuilder();

	/** Adds a line whose value is no text, or is escaped already. */
	ContentLines add(String name, String value) {
		int room = OCTETS;
		for (int sign : (name + ":" + value).codePoints().toArray()) {
			String character = Character.toString(sign);
			int octets = character.getBytes(StandardCharsets.UTF_8).length;
			if (octets > room) {
				this.lines.append("\r\n ");
				room = OCTETS - 1;
			}
			this.lines.append(character);
			room -= octets;
		}
		this.lines.append("\r\n");
		return this;
	}

	/** Adds a line whose value is a text (RFC 5545, 3.3.11). */
	ContentLines text(String name, String value) {
		return add(name,
				value.replace("\\", "\\\\")
					.replace(";", "\\;")
					.replace(",", "\\,")
					.replaceAll("\\R", "\\\\n")
					.replaceAll("[\\p{Cc}\\p{Cs}]", ""));
	}

	@Override
	public String toString() {
		return this.lines.toString();
	}

}
