package app.fairwell.customer;

import java.util.UUID;

import app.fairwell.account.SignedIn;

/**
 * Customers with their letters, implemented where the letters are kept: it decides whom a
 * writer sees.
 */
public interface CustomerLetters {

	/**
	 * One page of customers in the order of their names, with a constant number of
	 * queries.
	 * @param query which customers
	 * @param reader who asks; a writer sees the customers of their own letters, and
	 * counts of these
	 * @return the page
	 * @throws UnknownCustomerPageException if the query's {@code after} is none of ours
	 */
	CustomerPage list(CustomerQuery query, SignedIn reader);

	/**
	 * Whether a person made a letter for a customer.
	 * @param customer the id of the record
	 * @param writer the person
	 * @return true if such a letter exists, in the bin or not
	 */
	boolean hasLetterBy(UUID customer, SignedIn writer);

}
