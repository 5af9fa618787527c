package app.fairwell.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How a person stands under a letter, as it stands in the form.
 *
 * @param version the version that it was read with
 * @param name the name
 * @param title what they are in the business
 * @param gender {@code f}, {@code m} or blank when they would rather not say
 */
record AccountForm(@Nullable Long version,
		@NotBlank(message = "{account.name.missing}") @Size(max = 200,
				message = "{account.long}") @Printable @Nullable String name,
		@Size(max = 100, message = "{account.long}") @Printable @Nullable String title, @Nullable String gender) {

	static AccountForm of(Person person) {
		return new AccountForm(person.version(), person.name(), person.title(), person.gender());
	}

	long seen() {
		return (this.version != null) ? this.version : -1;
	}

	PersonDetails detailsOf(Person person) {
		return new PersonDetails((this.name != null) ? this.name : "", this.title, this.gender, person.email());
	}

}
