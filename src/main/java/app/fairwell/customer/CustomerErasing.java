package app.fairwell.customer;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.audit.Fingerprint;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases a customer with everything about them, for the owner alone.
 */
@Service
class CustomerErasing {

	private final CustomerAccess access;

	private final FormerCustomers former;

	private final CustomerNotes notes;

	private final List<CustomerFollower> followers;

	private final Erasures erasures;

	private final Clock clock;

	CustomerErasing(CustomerAccess access, FormerCustomers former, CustomerNotes notes,
			List<CustomerFollower> followers, Erasures erasures, Clock clock) {
		this.access = access;
		this.former = former;
		this.notes = notes;
		this.followers = List.copyOf(followers);
		this.erasures = erasures;
		this.clock = clock;
	}

	/** What goes with the customer. */
	@Transactional(readOnly = true)
	List<Holding> holdings(UUID id, SignedIn by) {
		by.requireOwner();
		return holdings(this.access.toRead(id, by));
	}

	/**
	 * Erases a customer.
	 * @param id the id of the record
	 * @param seen the {@link #fingerprint} of what the person was told
	 * @param by who erases them
	 * @throws CustomerChangedMeanwhileException if there is more or less to erase now
	 */
	@Transactional
	void erase(UUID id, String seen, SignedIn by) {
		by.requireOwner();
		Customer customer = this.access.toChange(id, by);
		if (!seen.equals(fingerprint(holdings(customer)))) {
			throw new CustomerChangedMeanwhileException(id, -1, customer.view().version());
		}
		this.erasures.erase(customer, now(), by.actor());
	}

	private List<Holding> holdings(Customer customer) {
		List<Holding> all = new ArrayList<>();
		ErasedCustomer whole = this.former.whole(customer.id(), customer.folded().foldedKey(), now());
		this.followers.forEach((follower) -> all.addAll(follower.holdings(whole)));
		int written = this.notes.all(customer.id()).size();
		if (written > 0) {
			all.add(new Holding("customer.holding.notes", written, List.of()));
		}
		return all;
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	static String fingerprint(List<Holding> holdings) {
		return Fingerprint.of(holdings);
	}

}
