package app.fairwell.customer;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.account.SignedIn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The records of all customers.
 */
@Service
public class Customers {

	private final CustomerRepository customers;

	private final CustomerAccess access;

	private final FormerCustomers former;

	private final Clock clock;

	Customers(CustomerRepository customers, CustomerAccess access, FormerCustomers former, Clock clock) {
		this.customers = customers;
		this.access = access;
		this.former = former;
		this.clock = clock;
	}

	/**
	 * What is known of a customer.
	 * @param id the id of the record, or of one that became it
	 * @param reader who asks
	 * @return the record, or empty when there is none that this person may see
	 */
	@Transactional(readOnly = true)
	public Optional<CustomerDetails> find(UUID id, SignedIn reader) {
		return this.access.find(this.former.now(id).orElse(id), reader).map(Customer::details);
	}

	/**
	 * The customer whom a person means by a name.
	 * @param title the company of a company, or the name of a person, as typed
	 * @param reader who asks
	 * @return the record, or empty when there is none that this person may see, or more
	 * than one
	 */
	@Transactional(readOnly = true)
	public Optional<CustomerDetails> named(String title, SignedIn reader) {
		List<CustomerDetails> meant = this.customers.findByTitle(FoldedText.of(title))
			.stream()
			.filter((customer) -> this.access.find(customer.id(), reader).isPresent())
			.map(Customer::details)
			.toList();
		return (meant.size() == 1) ? Optional.of(meant.get(0)) : Optional.empty();
	}

	/**
	 * The record that something made for a customer belongs to, in the caller's
	 * transaction, held until it ends: the one with the id given, else the one with the
	 * same name and company without regard to case and accents, now or before, else a new
	 * one. A record learns what it did not know.
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
		return customer.id();
	}

	/**
	 * The record that {@link #recordFor} would find.
	 * @param details what is known of the customer
	 * @return the id of the record, or empty when a new one would be made or the id is
	 * unknown
	 */
	@Transactional(readOnly = true)
	public Optional<UUID> known(CustomerDetails details) {
		if (details.id() != null) {
			return this.customers.findById(details.id()).map(Customer::id).or(() -> this.former.now(details.id()));
		}
		String key = CustomerKey.of(details.name(), details.company());
		return this.customers.findByKey(key).map(Customer::id).or(() -> this.former.named(key));
	}

	private Customer known(UUID id) {
		return this.customers.lockById(id)
			.or(() -> this.former.now(id).flatMap(this.customers::lockById))
			.orElseThrow(() -> new CustomerNotFoundException(id));
	}

	private Customer sameOrNew(CustomerDetails details) {
		String key = CustomerKey.of(details.name(), details.company());
		return this.customers.lockByKey(key)
			.or(() -> this.former.named(key).flatMap(this.customers::lockById))
			.orElseGet(() -> this.customers
				.saveAndFlush(new Customer(details, this.clock.instant().truncatedTo(ChronoUnit.MICROS))));
	}

}
