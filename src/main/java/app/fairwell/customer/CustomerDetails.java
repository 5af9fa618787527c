package app.fairwell.customer;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer when something is made for them.
 *
 * @param id the id of an existing record, or null to go by name and company
 * @param kind whether it is a person or a company
 * @param name the person, or the person at the company
 * @param company the company's name
 * @param gender {@code f}, {@code m}, {@code x} or null
 * @param salutation the salutation exactly as it shall stand
 * @param address the address lines
 * @param since an ISO date or a year
 */
public record CustomerDetails(@Nullable UUID id, CustomerKind kind, @Nullable String name, @Nullable String company,
		@Nullable String gender, @Nullable String salutation, List<String> address, @Nullable String since) {

	public CustomerDetails {
		address = List.copyOf(address);
	}

	/**
	 * The customer in a word, as lists name them.
	 * @return the company of a company, the name of a person, or whichever there is;
	 * empty when there is neither
	 */
	public String title() {
		String first = (this.kind == CustomerKind.COMPANY) ? this.company : this.name;
		String second = (this.kind == CustomerKind.COMPANY) ? this.name : this.company;
		return (first != null) ? first : Objects.requireNonNullElse(second, "");
	}

	/** The field without which this customer has no name, or null. */
	@Nullable String missing() {
		boolean toCompany = this.kind == CustomerKind.COMPANY;
		return ((toCompany ? this.company : this.name) != null) ? null : toCompany ? "company" : "name";
	}

}
