package app.fairwell.customer;

import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;

/**
 * What one package has to tell of a customer (product.md I2). Each package below that
 * keeps something about customers has one; the customer's page puts their lines in order.
 */
public interface StorySource {

	/**
	 * What happened, with a number of queries that does not grow with it.
	 * @param customer the id of the customer's record
	 * @param reader who asks
	 * @return the lines that this reader may see, in any order
	 */
	List<StoryLine> of(UUID customer, SignedIn reader);

}
