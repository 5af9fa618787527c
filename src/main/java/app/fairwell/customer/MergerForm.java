package app.fairwell.customer;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Which values stay when two records become one: those of the record that stays, unless a
 * field names the {@link #OTHER}.
 *
 * @param with the id of the record that goes
 * @param version the version seen of the record that stays
 * @param otherVersion the version seen of the record that goes
 */
record MergerForm(@Nullable UUID with, @Nullable Long version, @Nullable Long otherVersion, @Nullable String type,
		@Nullable String name, @Nullable String company, @Nullable String gender, @Nullable String salutation,
		@Nullable String address, @Nullable String since) {

	static final String OWN = "own";

	static final String OTHER = "other";

	/** Fields in the order of the page. */
	static final List<String> FIELDS = List.of("type", "name", "company", "gender", "salutation", "address", "since");

	/** Suggests to keep what stands, and to take what only the other has. */
	static MergerForm suggested(CustomerView own, CustomerView other) {
		CustomerDetails stays = own.details();
		return new MergerForm(other.id(), own.version(), other.version(), OWN, side(stays.name()),
				side(stays.company()), side(stays.gender()), side(stays.salutation()),
				stays.address().isEmpty() ? OTHER : OWN, side(stays.since()));
	}

	private static String side(@Nullable String stays) {
		return (stays != null) ? OWN : OTHER;
	}

	/** The same choices, over records as they stand now. */
	MergerForm over(CustomerView own, CustomerView another) {
		return new MergerForm(another.id(), own.version(), another.version(), this.type, this.name, this.company,
				this.gender, this.salutation, this.address, this.since);
	}

	CustomerDetails values(CustomerDetails own, CustomerDetails other) {
		return new CustomerDetails(null, of(this.type, own, other, CustomerDetails::kind),
				maybe(this.name, own, other, CustomerDetails::name),
				maybe(this.company, own, other, CustomerDetails::company),
				maybe(this.gender, own, other, CustomerDetails::gender),
				maybe(this.salutation, own, other, CustomerDetails::salutation),
				of(this.address, own, other, CustomerDetails::address),
				maybe(this.since, own, other, CustomerDetails::since));
	}

	private static <T> T of(@Nullable String side, CustomerDetails own, CustomerDetails other,
			Function<CustomerDetails, T> value) {
		return value.apply(OTHER.equals(side) ? other : own);
	}

	private static @Nullable String maybe(@Nullable String side, CustomerDetails own, CustomerDetails other,
			Function<CustomerDetails, @Nullable String> value) {
		return value.apply(OTHER.equals(side) ? other : own);
	}

}
