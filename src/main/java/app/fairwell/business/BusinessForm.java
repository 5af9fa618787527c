package app.fairwell.business;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import app.fairwell.account.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The details of the business as they stand in the form.
 *
 * @param version the version that they were read with
 * @param address one line each
 */
record BusinessForm(@Nullable Long version,
		@NotBlank(message = "{settings.name.missing}") @Size(max = 200,
				message = "{settings.name.long}") @Printable @Nullable String name,
		@AddressLines @Printable @Nullable String address,
		@Pattern(regexp = "\\s*|\\s*[^@\\s]+@[^@\\s]+\\s*", message = "{settings.email.form}") @Size(max = 200,
				message = "{settings.email.long}") @Printable @Nullable String email,
		@Size(max = 60, message = "{settings.phone.long}") @Printable @Nullable String phone,
		@Size(max = 100, message = "{settings.place.long}") @Printable @Nullable String place,
		@Nullable String language, @Nullable String paper, @Nullable String zone, @Nullable String currency) {

	static BusinessForm of(Business business) {
		BusinessDetails details = business.details();
		return new BusinessForm(business.version(), details.name(), String.join("\n", details.address()),
				details.email(), details.phone(), details.place(), details.language(), details.paper().name(),
				details.zone().getId(), details.currency());
	}

	BusinessForm withVersion(long version) {
		return new BusinessForm(version, this.name, this.address, this.email, this.phone, this.place, this.language,
				this.paper, this.zone, this.currency);
	}

	/**
	 * What stands otherwise in another form.
	 * @param other the other form
	 * @return the names of the fields that differ, with what the other has
	 */
	Map<String, String> against(BusinessForm other) {
		Map<String, String> differences = new LinkedHashMap<>();
		note("name", this.name, other.name, differences);
		note("address", this.address, other.address, differences);
		note("email", this.email, other.email, differences);
		note("phone", this.phone, other.phone, differences);
		note("place", this.place, other.place, differences);
		note("language", this.language, other.language, differences);
		note("paper", this.paper, other.paper, differences);
		note("currency", this.currency, other.currency, differences);
		note("zone", this.zone, other.zone, differences);
		return differences;
	}

	private void note(String field, @Nullable String mine, @Nullable String theirs, Map<String, String> differences) {
		String stands = Objects.requireNonNullElse(theirs, "");
		if (!Objects.requireNonNullElse(mine, "").lines().toList().equals(stands.lines().toList())) {
			differences.put(field, stands);
		}
	}

	long seen() {
		return (this.version != null) ? this.version : -1;
	}

	/**
	 * The change that this form asks for.
	 * @param stands what stands where a choice was not made from the lists
	 * @return the change
	 */
	BusinessChange change(BusinessDetails stands) {
		boolean known = this.language != null && LetterLanguages.tags().contains(this.language);
		return new BusinessChange(text(this.name, stands.name()), AddressLinesValidator.linesOf(this.address),
				text(this.email), text(this.phone), text(this.place), known ? this.language : stands.language(),
				Paper.LETTER.name().equals(this.paper) ? Paper.LETTER : Paper.A4,
				ZoneId.getAvailableZoneIds().contains(this.zone) ? ZoneId.of(this.zone) : stands.zone(),
				SettingsChoices.isCurrency(this.currency) ? this.currency : stands.currency());
	}

	private @Nullable String text(@Nullable String given) {
		return (given == null || given.isBlank()) ? null : given.strip();
	}

	private String text(@Nullable String given, String otherwise) {
		return (given == null || given.isBlank()) ? otherwise : given.strip();
	}

}
