package app.fairwell.customer;

import java.util.UUID;

import org.springframework.stereotype.Service;

/**
 * The records of all customers.
 */
@Service
public class Customers {

	/**
	 * The record that something made for a customer belongs to, in the caller's
	 * transaction: the one with the id given, else the one with the same name and company
	 * without regard to case and accents, else a new one.
	 * @param details what is known of the customer
	 * @return the id of the record
	 * @throws CustomerNotFoundException if an id is given and nobody has it
	 * @throws org.springframework.dao.DataIntegrityViolationException if somebody else
	 * makes the same record at the same time; the transaction then has to be run again
	 */
	public UUID recordFor(CustomerDetails details) {
		throw new UnsupportedOperationException();
	}

}
