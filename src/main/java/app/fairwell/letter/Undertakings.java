package app.fairwell.letter;

import java.time.LocalDate;
import java.util.List;

/**
 * What a letter says the business will do.
 *
 * @param kind which letter it is
 * @param lastDay the day from which the business no longer serves the customer
 * @param all what it undertakes, in the order of {@link Undertaking.Kind}
 */
public record Undertakings(LetterKind kind, LocalDate lastDay, List<Undertaking> all) {

	public Undertakings {
		all = List.copyOf(all);
	}

}
