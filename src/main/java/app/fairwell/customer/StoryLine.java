package app.fairwell.customer;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, in the story of a customer.
 *
 * @param at when
 * @param by the name of who did it, empty for Fairwell itself
 * @param message the key of the message that says what happened
 * @param values the values of that message
 * @param about what it happened to, or null
 * @param quote words that a person wrote on the occasion, such as a reason for sending
 * back, or null; never a private note
 */
public record StoryLine(Instant at, String by, String message, List<?> values, @Nullable About about,
		@Nullable String quote) {

	/** To the millisecond: HTML takes no more digits. */
	public StoryLine {
		at = at.truncatedTo(ChronoUnit.MILLIS);
		values = List.copyOf(values);
	}

	/**
	 * Something that happened to a thing with a page of its own.
	 * @param at when
	 * @param by the name of who did it, empty for Fairwell itself
	 * @param message the key of the message that says what happened, which takes no
	 * values
	 * @param about what it happened to
	 */
	public StoryLine(Instant at, String by, String message, About about) {
		this(at, by, message, List.of(), about, null);
	}

	/**
	 * What a line is about.
	 *
	 * @param path the path of its page
	 * @param title what it is called, such as the subject of a letter
	 * @param language the language tag of the title
	 */
	public record About(String path, String title, String language) {
	}

}
