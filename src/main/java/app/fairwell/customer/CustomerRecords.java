package app.fairwell.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows and changes the record of a customer. Letters keep what they were written with:
 * their answers have their own copy.
 */
@Service
class CustomerRecords {

	private final CustomerRepository customers;

	private final CustomerAccess access;

	private final FormerCustomers former;

	private final AuditTrail trail;

	CustomerRecords(CustomerRepository customers, CustomerAccess access, FormerCustomers former, AuditTrail trail) {
		this.customers = customers;
		this.access = access;
		this.former = former;
		this.trail = trail;
	}

	@Transactional(readOnly = true)
	CustomerView find(UUID id, SignedIn reader) {
		return this.access.toRead(id, reader).view();
	}

	/** Records that may be of the same customer; for those who may merge them. */
	@Transactional(readOnly = true)
	List<CustomerView> doubles(UUID id, SignedIn reader) {
		if (!reader.seesEverything()) {
			return List.of();
		}
		Folded own = this.access.toRead(id, reader).folded();
		return this.customers.findDoubles(id, own.sameName(), own.sameCompany(), own.sameAddress())
			.stream()
			.map(Customer::view)
			.toList();
	}

	/**
	 * Changes a record.
	 * @param id its id
	 * @param seen the version that the person saw
	 * @param wanted what shall stand
	 * @param months how many months private notes are kept
	 * @param by who changes it
	 * @throws CustomerChangedMeanwhileException if somebody else changed it since
	 * @throws CustomerNameTakenException if another customer is called so
	 */
	@Transactional
	void change(UUID id, long seen, CustomerDetails wanted, int months, SignedIn by) {
		Customer customer = this.access.toChange(id, by);
		CustomerView before = customer.view();
		String formerKey = customer.folded().foldedKey();
		customer.requireVersion(seen);
		requireFree(Folded.of(wanted).foldedKey(), id);
		customer.change(seen, wanted, months);
		this.customers.saveAndFlush(customer);
		this.former.renamed(id, formerKey, customer.folded().foldedKey());
		List<String> changed = changed(before, customer.view());
		if (!changed.isEmpty()) {
			this.trail.record(new AuditEntry(by.actor(), AuditAction.CUSTOMER_CHANGED,
					new AuditSubject(AuditSubject.Kind.CUSTOMER, id), String.join(" ", changed)));
		}
	}

	private void requireFree(String key, UUID id) {
		this.customers.findByKey(key).map(Customer::id).filter((other) -> !other.equals(id)).ifPresent((other) -> {
			throw new CustomerNameTakenException(other);
		});
	}

	/** The fields alone: neither names nor digests of them outlive a customer here. */
	private static List<String> changed(CustomerView before, CustomerView after) {
		List<String> fields = new ArrayList<>();
		CustomerDetails was = before.details();
		CustomerDetails is = after.details();
		note(fields, "type", was.kind(), is.kind());
		note(fields, "name", was.name(), is.name());
		note(fields, "company", was.company(), is.company());
		note(fields, "gender", was.gender(), is.gender());
		note(fields, "salutation", was.salutation(), is.salutation());
		note(fields, "address", was.address(), is.address());
		note(fields, "since", was.since(), is.since());
		note(fields, "notes-months", before.notesMonths(), after.notesMonths());
		return fields;
	}

	private static void note(List<String> fields, String field, @Nullable Object was, @Nullable Object is) {
		if (!Objects.equals(was, is)) {
			fields.add(field);
		}
	}

}
