package app.fairwell.tone;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A whole letter as it stands now, for the checks that need all of it (product.md F3).
 *
 * @param salutation the salutation, or null when the text alone is known
 * @param parts the body in order
 */
public record ReviewedLetter(@Nullable String salutation, List<Part> parts) {

	public ReviewedLetter {
		parts = List.copyOf(parts);
	}

	/**
	 * A letter of which only the text is known.
	 * @param text the whole text
	 * @return a letter of one part
	 */
	public static ReviewedLetter of(String text) {
		return new ReviewedLetter(null, List.of(new Part("", text)));
	}

	/**
	 * One part of the body.
	 *
	 * @param kind the id of the section's kind, such as {@code decision}, or empty
	 * @param text its words
	 */
	public record Part(String kind, String text) {
	}

}
