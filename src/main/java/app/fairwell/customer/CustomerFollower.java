package app.fairwell.customer;

import java.util.List;
import java.util.UUID;

/**
 * What one package keeps about customers, and has to follow when two records become one
 * or one is erased. Each package below that names a customer, or keeps words about one,
 * has one; they come in no order. What hangs on a letter by a foreign key with
 * {@code on delete cascade} goes with it and needs none.
 */
public interface CustomerFollower {

	/**
	 * Moves everything from one record to another, in the caller's transaction, which
	 * holds both records. Run again, it finds nothing left to move.
	 * @param from the id of the record that goes
	 * @param into the id of the record that stays
	 */
	void merge(UUID from, UUID into);

	/**
	 * Erases everything about a customer, in the caller's transaction, which holds the
	 * record. Run again, it finds nothing left (product.md I4).
	 * @param customer whom to erase
	 */
	void erase(ErasedCustomer customer);

	/**
	 * What there is about a customer, to say before it is erased. Counts nothing twice
	 * and leaves out what has none.
	 * @param customer who would be erased
	 * @return one holding of each sort
	 */
	List<Holding> holdings(ErasedCustomer customer);

}
