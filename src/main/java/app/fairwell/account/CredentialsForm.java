package app.fairwell.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How a person signs in, as it stands in the form.
 *
 * @param email the address
 * @param newPassword a new password, or nothing to keep the one there is
 * @param currentPassword the one there is, which every change asks for
 */
record CredentialsForm(
		@NotBlank(message = "{account.email.missing}") @Pattern(
				regexp = "\\s*|\\s*[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\s*",
				message = "{account.email.form}") @Size(max = 200, message = "{account.long}") @Nullable String email,
		@Nullable String newPassword,
		@NotEmpty(message = "{account.current-password.missing}") @Nullable String currentPassword) {

	static CredentialsForm of(Person person) {
		return new CredentialsForm(person.email(), null, null);
	}

	String given(@Nullable String text) {
		return (text != null) ? text : "";
	}

	boolean changesPassword() {
		return !given(this.newPassword).isEmpty();
	}

	@Override
	public String toString() {
		return "CredentialsForm";
	}

}
