package app.fairwell.customer;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The records of all customers.
 */
@Service
public class Customers {

	private final CustomerRepository customers;

	private final Clock clock;

	Customers(CustomerRepository customers, Clock clock) {
		this.customers = customers;
		this.clock = clock;
	}

	/**
	 * The record that something made for a customer belongs to, in the caller's
	 * transaction: the one with the id given, else the one with the same name and company
	 * without regard to case and accents, else a new one. A record learns what it did not
	 * know.
	 * @param details what is known of the customer
	 * @return the id of the record
	 * @throws CustomerNotFoundException if an id is given and nobody has it
	 * @throws org.springframework.dao.DataIntegrityViolationException if somebody else
	 * makes the same record at the same time; the transaction then has to be run again
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public UUID recordFor(CustomerDetails details) {
		Customer customer = (details.id() != null) ? known(details.id()) : sameOrNew(details);
		customer.complete(details);
		return Objects.requireNonNull(customer.id());
	}

	private Customer known(UUID id) {
		return this.customers.findById(id).orElseThrow(() -> new CustomerNotFoundException(id));
	}

	private Customer sameOrNew(CustomerDetails details) {
		return this.customers.findByFoldedKey(CustomerKey.of(details.name(), details.company()))
			.orElseGet(() -> this.customers
				.saveAndFlush(new Customer(details, this.clock.instant().truncatedTo(ChronoUnit.MICROS))));
	}

}
