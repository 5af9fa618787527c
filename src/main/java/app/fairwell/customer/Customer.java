package app.fairwell.customer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

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
class Customer {

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

	private String foldedKey;

	private Instant createdAt;

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init")
	protected Customer() {
	}

	Customer(CustomerDetails details, Instant createdAt) {
		this.kind = details.kind().id();
		this.name = details.name();
		this.company = details.company();
		this.gender = details.gender();
		this.salutation = details.salutation();
		this.address = lines(details.address());
		this.since = details.since();
		this.foldedKey = CustomerKey.of(details.name(), details.company());
		this.createdAt = createdAt;
	}

	/**
	 * Takes over what was not known yet; what is known stays.
	 * @param details what somebody knows of this customer
	 */
	void complete(CustomerDetails details) {
		this.gender = (this.gender != null) ? this.gender : details.gender();
		this.salutation = (this.salutation != null) ? this.salutation : details.salutation();
		this.address = this.address.isEmpty() ? lines(details.address()) : this.address;
		this.since = (this.since != null) ? this.since : details.since();
	}

	@Nullable UUID id() {
		return this.id;
	}

	private static String lines(List<String> address) {
		return String.join("\n", address);
	}

}
