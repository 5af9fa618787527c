package app.fairwell.customer;

import java.util.List;
import java.util.UUID;

/**
 * What one package would hand to a customer who asks what is stored about them
 * (product.md I4): all of it, private notes too.
 */
public interface DossierSource {

	/**
	 * Everything about a customer, with a number of queries that does not grow with it.
	 * @param customer the id of the record
	 * @return the parts in order
	 */
	List<DossierPart> of(UUID customer);

}
