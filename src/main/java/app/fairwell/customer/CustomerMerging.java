package app.fairwell.customer;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes two records of one customer into one. The other's address and its name lead to
 * the one that stays.
 */
@Service
class CustomerMerging {

	private final CustomerRepository customers;

	private final CustomerAccess access;

	private final FormerCustomers former;

	private final List<CustomerFollower> followers;

	private final JdbcClient jdbc;

	private final AuditTrail trail;

	private final Clock clock;

	CustomerMerging(CustomerRepository customers, CustomerAccess access, FormerCustomers former,
			List<CustomerFollower> followers, JdbcClient jdbc, AuditTrail trail, Clock clock) {
		this.customers = customers;
		this.access = access;
		this.former = former;
		this.followers = List.copyOf(followers);
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Merges two records. Asked for once more, it has nothing to do.
	 * @param merger which records, and what shall stand
	 * @param by who merges them
	 * @throws CustomerChangedMeanwhileException if one of them was changed since
	 * @throws CustomerNameTakenException if a third customer is called so
	 * @throws CustomerMovedException if one of them became one with another meanwhile
	 * @throws CustomerNotFoundException if one of them is gone
	 */
	@Transactional
	void merge(Merger merger, SignedIn by) {
		this.access.requireEverything(merger.into(), by);
		List<Customer> both = this.customers.lockBoth(merger.into(), merger.from());
		if (both.size() < 2 && this.former.now(merger.from()).filter(merger.into()::equals).isPresent()) {
			return;
		}
		Customer into = require(both, merger.into(), by);
		Customer from = require(both, merger.from(), by);
		into.requireVersion(merger.intoSeen());
		from.requireVersion(merger.fromSeen());
		requireFree(merger);
		move(from, into, by);
		take(merger, from, into);
		this.trail.record(new AuditEntry(by.actor(), AuditAction.CUSTOMERS_MERGED,
				new AuditSubject(AuditSubject.Kind.CUSTOMER, into.id()), merger.from().toString()));
	}

	private Customer require(List<Customer> both, UUID id, SignedIn by) {
		return both.stream()
			.filter((customer) -> customer.id().equals(id))
			.findFirst()
			.orElseThrow(() -> this.access.gone(id, by));
	}

	private void requireFree(Merger merger) {
		Optional<UUID> third = this.customers.findByKey(Folded.of(merger.values()).foldedKey())
			.map(Customer::id)
			.filter((id) -> !id.equals(merger.into()) && !id.equals(merger.from()));
		if (third.isPresent()) {
			throw new CustomerNameTakenException(third.get());
		}
	}

	private void move(Customer from, Customer into, SignedIn by) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		this.followers.forEach((follower) -> follower.merge(from.id(), into.id()));
		this.jdbc.sql("update customer_note set customer_id = ? where customer_id = ?")
			.params(into.id(), from.id())
			.update();
		this.former.merged(from.id(), into.id(), now, by.name());
	}

	/** The name that goes has to be free before the one that stays may take it. */
	private void take(Merger merger, Customer from, Customer into) {
		List<String> keys = List.of(from.folded().foldedKey(), into.folded().foldedKey());
		int months = Math.min(from.view().notesMonths(), into.view().notesMonths());
		this.customers.delete(from);
		this.customers.flush();
		into.change(merger.intoSeen(), merger.values(), months);
		this.customers.saveAndFlush(into);
		keys.forEach((key) -> this.former.renamed(into.id(), key, into.folded().foldedKey()));
	}

}
