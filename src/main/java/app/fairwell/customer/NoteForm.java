package app.fairwell.customer;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A private note as typed.
 *
 * @param id the one-time id of the form: however often it is sent, one note comes of it
 * @param text the words
 */
record NoteForm(@Nullable String id, @Nullable String text) {

	static final int LONGEST = 5_000;

	/** Without what no database keeps: control characters and halves of pairs. */
	String words() {
		String typed = (this.text != null) ? this.text.replace("\r\n", "\n") : "";
		return typed.replaceAll("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}", "").strip();
	}

	UUID identity() {
		try {
			return UUID.fromString((this.id != null) ? this.id : "");
		}
		catch (IllegalArgumentException ex) {
			return UUID.randomUUID();
		}
	}

}
