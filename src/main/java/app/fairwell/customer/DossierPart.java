package app.fairwell.customer;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is stored about a customer, such as a letter or a note.
 *
 * @param message the key of the message that says what it is
 * @param values the values of that message
 * @param at when it was made or changed last
 * @param text its words, with line ends
 * @param language the language tag of the words, or null where nobody knows
 */
public record DossierPart(String message, List<?> values, Instant at, String text, @Nullable String language) {

	public DossierPart {
		values = List.copyOf(values);
	}

}
