package app.fairwell.tone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the form knows, so that a text can be held against it (product.md F3).
 *
 * @param alternatives names of others who can help
 * @param names what the customer is called: the person, the company
 * @param amounts every amount of the form
 * @param dates every date of the form; the last day of service first
 * @param privateNotes what must never leave the house (product.md A5)
 */
public record Known(List<String> alternatives, List<String> names, List<Amount> amounts, List<LocalDate> dates,
		List<String> privateNotes) {

	/** Nothing is known: no check against data is made. */
	public static final Known NOTHING = new Known(List.of(), List.of(), List.of(), List.of(), List.of());

	public Known {
		alternatives = List.copyOf(alternatives);
		names = List.copyOf(names);
		amounts = List.copyOf(amounts);
		dates = List.copyOf(dates);
		privateNotes = List.copyOf(privateNotes);
	}

	/**
	 * An amount of the form.
	 *
	 * @param value how much
	 * @param currency its ISO 4217 code
	 */
	public record Amount(BigDecimal value, String currency) {
	}

}
