package app.fairwell.customer;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The record of one customer.
 */
@Entity
final class Customer {

	@Id
	@GeneratedValue
	@UuidGenerator(style = UuidGenerator.Style.VERSION_7)
	private @Nullable UUID id;

	private String kind;

	private @Nullable String name;

	private @Nullable String company;

	private @Nullable String gender;

	private @Nullable String salutation;

	private String address;

	private @Nullable String since;

	private int notesMonths;

	@Embedded
	private Folded folded;

	private Instant createdAt;

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init")
	protected Customer() {
	}

	Customer(CustomerDetails details, Instant createdAt) {
		take(details);
		this.notesMonths = NotesKept.USUAL;
		this.createdAt = createdAt;
	}

	/**
	 * Takes over what was not known yet; what is known stays.
	 * @param details what somebody knows of this customer
	 */
	void complete(CustomerDetails details) {
		CustomerDetails known = details();
		take(new CustomerDetails(this.id, known.kind(), known.name(), known.company(),
				(known.gender() != null) ? known.gender() : details.gender(),
				(known.salutation() != null) ? known.salutation() : details.salutation(),
				known.address().isEmpty() ? details.address() : known.address(),
				(known.since() != null) ? known.since() : details.since()));
	}

	/**
	 * Changes the record.
	 * @param seen the version that the person saw
	 * @param details what shall stand
	 * @param months how many months private notes are kept
	 * @throws CustomerChangedMeanwhileException if somebody else changed it since
	 */
	void change(long seen, CustomerDetails details, int months) {
		requireVersion(seen);
		take(details);
		this.notesMonths = months;
	}

	void requireVersion(long seen) {
		if (seen != this.version) {
			throw new CustomerChangedMeanwhileException(id(), seen, this.version);
		}
	}

	private void take(CustomerDetails details) {
		this.kind = details.kind().id();
		this.name = details.name();
		this.company = details.company();
		this.gender = details.gender();
		this.salutation = details.salutation();
		this.address = String.join("\n", details.address());
		this.since = details.since();
		this.folded = Folded.of(details);
	}

	CustomerDetails details() {
		List<String> lines = this.address.isEmpty() ? List.of() : this.address.lines().toList();
		return new CustomerDetails(this.id, CustomerKind.of(this.kind).orElse(CustomerKind.PERSON), this.name,
				this.company, this.gender, this.salutation, lines, this.since);
	}

	CustomerView view() {
		return new CustomerView(id(), this.version, details(), this.notesMonths, this.createdAt);
	}

	UUID id() {
		return Objects.requireNonNull(this.id);
	}

	Folded folded() {
		return this.folded;
	}

	Instant createdAt() {
		return this.createdAt;
	}

}
