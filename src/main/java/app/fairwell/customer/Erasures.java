package app.fairwell.customer;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.fairwell.audit.Actor;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom to forget for good: erasing a customer also holds after a restore (product.md I4).
 * A restore first asks for {@link #all()} of what it replaces, and hands it to
 * {@link #replay(List)} afterwards, since the backup knows only of erasures before it.
 */
@Service
public class Erasures {

	private final KnownErasures known;

	private final CustomerRepository customers;

	private final FormerCustomers former;

	private final List<CustomerFollower> followers;

	private final AuditTrail trail;

	Erasures(JdbcClient jdbc, CustomerRepository customers, FormerCustomers former, List<CustomerFollower> followers,
			AuditTrail trail) {
		this.known = new KnownErasures(jdbc);
		this.customers = customers;
		this.former = former;
		this.followers = List.copyOf(followers);
		this.trail = trail;
	}

	/**
	 * Every erasure there was.
	 * @return them in order; a customer with former ids or names has several
	 */
	@Transactional(readOnly = true)
	public List<Erasure> all() {
		return this.known.all();
	}

	/**
	 * Erases again whom a restore brought back, beside those that the restored state
	 * itself knows of. Run once more, it finds nobody.
	 * @param known the erasures before the restore
	 * @return how many customers were erased again
	 */
	@Transactional
	public int replay(List<Erasure> known) {
		this.known.addAll(known);
		return all().stream().mapToInt(this::again).sum();
	}

	/**
	 * Erases again whom a restore brought back.
	 * @return how many customers were erased again
	 */
	@Transactional
	public int replay() {
		return replay(List.of());
	}

	/**
	 * One by one; of a name only those who were there before: another customer of that
	 * name may have come since.
	 */
	private int again(Erasure erasure) {
		Set<UUID> own = Set.of(erasure.customerId());
		erase(new ErasedCustomer(erasure.customerId(), own, Set.of(erasure.foldedKey()), erasure.erasedAt()));
		List<Customer> back = this.customers.findErased(erasure.customerId(), erasure.foldedKey(), erasure.erasedAt());
		back.forEach((customer) -> {
			erase(this.former.whole(customer.id(), customer.folded().foldedKey(), erasure.erasedAt()));
			this.customers.delete(customer);
			this.customers.flush();
			record(customer.id(), Actor.FAIRWELL, "again");
		});
		return back.size();
	}

	/** In the caller's transaction, which holds the record. */
	void erase(Customer customer, Instant at, Actor by) {
		ErasedCustomer whole = this.former.whole(customer.id(), customer.folded().foldedKey(), at);
		erase(whole);
		whole.ids().forEach((id) -> this.known.add(new Erasure(id, customer.folded().foldedKey(), at)));
		whole.keys()
			.stream()
			.filter((key) -> !key.equals(customer.folded().foldedKey()))
			.forEach((key) -> this.known.add(new Erasure(customer.id(), key, at)));
		this.customers.delete(customer);
		this.customers.flush();
		record(customer.id(), by, "");
	}

	private void erase(ErasedCustomer customer) {
		this.followers.forEach((follower) -> follower.erase(customer));
	}

	private void record(UUID id, Actor by, String detail) {
		this.trail.record(new AuditEntry(by, AuditAction.CUSTOMER_ERASED,
				new AuditSubject(AuditSubject.Kind.CUSTOMER, id), detail));
	}

}
