package app.fairwell.business;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Locale;

import app.fairwell.account.PersonDetails;
import app.fairwell.account.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * What was typed into the set-up page.
 *
 * @param address the address of the business, one line below the other
 * @param paper {@code A4}, {@code LETTER}, or {@code usual} for what the language has
 * @param gender {@code f}, {@code m} or blank
 * @param password the password, never shown again
 * @param code the code from the log, where one is needed
 * @param logo a picture, which a browser does not send again after an error
 */
record SetupForm(
		@NotBlank(message = "{setup.business.missing}") @Size(max = 200,
				message = "{setup.long}") @Printable @Nullable String business,
		@AddressLines @Printable @Nullable String address,
		@Pattern(regexp = EMAIL_OR_NOTHING, message = "{setup.email.form}") @Size(max = 200,
				message = "{setup.long}") @Printable @Nullable String businessEmail,
		@Size(max = 60, message = "{setup.long}") @Printable @Nullable String phone,
		@Size(max = 100, message = "{setup.long}") @Printable @Nullable String place, @Nullable String language,
		@Nullable String paper, @Nullable String zone,
		@NotBlank(message = "{setup.name.missing}") @Size(max = 200,
				message = "{setup.long}") @Printable @Nullable String name,
		@Size(max = 100, message = "{setup.long}") @Printable @Nullable String title, @Nullable String gender,
		@NotBlank(message = "{setup.email.missing}") @Pattern(regexp = EMAIL_OR_NOTHING,
				message = "{setup.email.form}") @Size(max = 200, message = "{setup.long}") @Nullable String email,
		@NotEmpty(message = "{setup.password.missing}") @Nullable String password, @Nullable String code,
		@Nullable MultipartFile logo) {

	private static final String EMAIL_OR_NOTHING = "\\s*|\\s*[^@\\s]+@[^@\\s]+\\s*";

	static SetupForm empty(Locale locale) {
		String language = LetterLanguages.closestTo(locale);
		return new SetupForm(null, null, null, null, null, language, "usual", ZoneId.systemDefault().getId(), null,
				null, null, null, null, null, null);
	}

	PersonDetails owner() {
		return new PersonDetails(said(this.name), this.title, this.gender, said(this.email));
	}

	NewBusiness newBusiness() {
		return new NewBusiness(said(this.business).strip(), AddressLinesValidator.linesOf(this.address),
				chosenLanguage(), chosenZone(), picture());
	}

	private byte @Nullable [] picture() {
		try {
			return (this.logo == null || this.logo.isEmpty()) ? null : this.logo.getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	BusinessChange details() {
		return new BusinessChange(said(this.business).strip(), AddressLinesValidator.linesOf(this.address),
				text(this.businessEmail), text(this.phone), text(this.place), chosenLanguage(), chosenPaper(),
				chosenZone(), LetterLanguages.currency(chosenLanguage()));
	}

	String said(@Nullable String given) {
		return (given != null) ? given : "";
	}

	private String chosenLanguage() {
		return (this.language != null && LetterLanguages.tags().contains(this.language)) ? this.language
				: LetterLanguages.tags().get(0);
	}

	private Paper chosenPaper() {
		if (Paper.A4.name().equals(this.paper)) {
			return Paper.A4;
		}
		return Paper.LETTER.name().equals(this.paper) ? Paper.LETTER : LetterLanguages.paper(chosenLanguage());
	}

	private ZoneId chosenZone() {
		return (this.zone != null && ZoneId.getAvailableZoneIds().contains(this.zone)) ? ZoneId.of(this.zone)
				: ZoneId.systemDefault();
	}

	private @Nullable String text(@Nullable String given) {
		return (given == null || given.isBlank()) ? null : given.strip();
	}

	@Override
	public String toString() {
		return "SetupForm";
	}

}
