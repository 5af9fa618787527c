package app.fairwell.customer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import app.fairwell.account.Printable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The record of a customer as it stands in the form.
 *
 * @param version the version that it was read with
 * @param type {@code person} or {@code company}
 * @param address one line each
 * @param since a year or an ISO date
 * @param notesMonths how many months private notes are kept
 */
record RecordForm(@Nullable Long version, @Nullable String type,
		@Size(max = 200, message = "{customer.name.long}") @Printable @Nullable String name,
		@Size(max = 200, message = "{customer.company.long}") @Printable @Nullable String company,
		@Nullable String gender,
		@Size(max = 200, message = "{customer.salutation.long}") @Printable @Nullable String salutation,
		@Size(max = 2000, message = "{customer.address.long}") @Printable @Nullable String address,
		@Pattern(regexp = "\\s*|\\s*\\d{4}(-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))?\\s*",
				message = "{customer.since.form}") @Nullable String since,
		@Nullable Integer notesMonths) {

	/** The digits of a year. */
	private static final int YEAR = 4;

	/** The first year that a letter takes. */
	private static final int EARLIEST = 1900;

	RecordForm {
		since = (since != null) ? FoldedText.plainDigits(since) : null;
	}

	static RecordForm of(CustomerView customer) {
		CustomerDetails details = customer.details();
		return new RecordForm(customer.version(), details.kind().id(), details.name(), details.company(),
				details.gender(), details.salutation(), String.join("\n", details.address()), details.since(),
				customer.notesMonths());
	}

	RecordForm withVersion(long other) {
		return new RecordForm(other, this.type, this.name, this.company, this.gender, this.salutation, this.address,
				this.since, this.notesMonths);
	}

	long seen() {
		return (this.version != null) ? this.version : -1;
	}

	CustomerDetails details() {
		List<String> lines = (this.address != null)
				? this.address.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList() : List.of();
		return new CustomerDetails(null, isCompany() ? CustomerKind.COMPANY : CustomerKind.PERSON, text(this.name),
				text(this.company),
				(this.gender != null && List.of("f", "m", "x").contains(this.gender)) ? this.gender : null,
				text(this.salutation), lines, text(this.since));
	}

	int months() {
		return (this.notesMonths != null) ? this.notesMonths : NotesKept.USUAL;
	}

	boolean isWithoutMonths() {
		return this.notesMonths == null || !NotesKept.CHOICES.contains(this.notesMonths);
	}

	private boolean isCompany() {
		return CustomerKind.COMPANY.id().equals(this.type);
	}

	/** The key of what is wrong with a day or year of the right form, or null. */
	@Nullable String sinceProblem(LocalDate today) {
		String typed = text(this.since);
		try {
			LocalDate day = (typed != null) ? LocalDate.parse((typed.length() == YEAR) ? typed + "-01-01" : typed)
					: today;
			return (day.getYear() < EARLIEST) ? "customer.since.form"
					: day.isAfter(today) ? "problem.customer.since.in-future" : null;
		}
		catch (DateTimeParseException ex) {
			return "customer.since.form";
		}
	}

	/** The field without which this customer has no name, or null. */
	@Nullable String missing() {
		return details().missing();
	}

	/**
	 * What stands otherwise in another form.
	 * @param other the other form
	 * @return the fields that differ, with what the other has
	 */
	Map<String, String> against(RecordForm other) {
		Map<String, String> differences = new LinkedHashMap<>();
		note(differences, "type", this.type, other.type);
		note(differences, "name", this.name, other.name);
		note(differences, "company", this.company, other.company);
		note(differences, "gender", this.gender, other.gender);
		note(differences, "salutation", this.salutation, other.salutation);
		note(differences, "address", this.address, other.address);
		note(differences, "since", this.since, other.since);
		note(differences, "notesMonths", String.valueOf(this.notesMonths), String.valueOf(other.notesMonths));
		return differences;
	}

	private static void note(Map<String, String> differences, String field, @Nullable String mine,
			@Nullable String theirs) {
		String stands = Objects.requireNonNullElse(theirs, "");
		if (!Objects.requireNonNullElse(mine, "").lines().toList().equals(stands.lines().toList())) {
			differences.put(field, stands);
		}
	}

	private static @Nullable String text(@Nullable String given) {
		return (given == null || given.isBlank()) ? null : given.strip();
	}

}
