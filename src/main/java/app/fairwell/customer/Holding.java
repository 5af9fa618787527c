package app.fairwell.customer;

import java.util.List;

/**
 * What there is of one sort about a customer.
 *
 * @param message the key of the message that names the sort and takes the number
 * @param number how many there are
 * @param named those to name one by one, because they may have to be kept by law; empty
 * for none
 */
public record Holding(String message, long number, List<Named> named) {

	public Holding {
		named = List.copyOf(named);
	}

	/**
	 * One thing to name.
	 *
	 * @param path the path of its page
	 * @param title what it is called, such as the subject of a letter
	 * @param language the language tag of the title
	 */
	public record Named(String path, String title, String language) {
	}

}
