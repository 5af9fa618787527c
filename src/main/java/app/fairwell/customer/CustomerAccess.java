package app.fairwell.customer;

import java.util.Optional;
import java.util.UUID;

import app.fairwell.account.SignedIn;

import org.springframework.stereotype.Component;

/**
 * Finds a customer for a person: whom they may not see is not there (product.md L3).
 * Writers see the customers of letters they made, and change none.
 */
@Component
class CustomerAccess {

	private final CustomerRepository customers;

	private final CustomerLetters letters;

	private final FormerCustomers former;

	CustomerAccess(CustomerRepository customers, CustomerLetters letters, FormerCustomers former) {
		this.customers = customers;
		this.letters = letters;
		this.former = former;
	}

	Optional<Customer> find(UUID id, SignedIn reader) {
		return this.customers.findById(id).filter((customer) -> isSeenBy(reader, id));
	}

	/**
	 * A customer to read.
	 * @param id the id of the record
	 * @param reader who asks
	 * @return the record
	 * @throws CustomerMovedException if it became one with another that they may see
	 * @throws CustomerNotFoundException if there is none that they may see
	 */
	Customer toRead(UUID id, SignedIn reader) {
		return find(id, reader).orElseThrow(() -> gone(id, reader));
	}

	/** Until the transaction ends nobody else changes this record. */
	Customer toChange(UUID id, SignedIn by) {
		requireEverything(id, by);
		return this.customers.lockById(id).orElseThrow(() -> gone(id, by));
	}

	/** Refuses whoever does not see all customers: for them there is nothing here. */
	void requireEverything(UUID id, SignedIn by) {
		if (!by.seesEverything()) {
			throw new CustomerNotFoundException(id);
		}
	}

	RuntimeException gone(UUID id, SignedIn reader) {
		return this.former.now(id)
			.filter((now) -> isSeenBy(reader, now))
			.<RuntimeException>map((now) -> new CustomerMovedException(id, now))
			.orElseGet(() -> new CustomerNotFoundException(id));
	}

	private boolean isSeenBy(SignedIn reader, UUID id) {
		return reader.seesEverything() || this.letters.hasLetterBy(id, reader);
	}

}
