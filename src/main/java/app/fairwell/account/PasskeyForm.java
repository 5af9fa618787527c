package app.fairwell.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A new passkey, as it stands in the form.
 *
 * @param name what the person calls it
 * @param currentPassword the present password, which shows that it is them
 * @param credential what the browser made, as JSON
 */
record PasskeyForm(
		@NotBlank(message = "{passkeys.name.missing}") @Size(max = 100,
				message = "{account.long}") @Nullable String name,
		@NotEmpty(message = "{account.current-password.missing}") @Nullable String currentPassword,
		@Nullable String credential) {

	static final PasskeyForm EMPTY = new PasskeyForm(null, null, null);

	PasskeyForm {
		name = (name != null) ? name.replaceAll("\\p{Cntrl}+", " ") : null;
	}

	String given(@Nullable String text) {
		return (text != null) ? text : "";
	}

	@Override
	public String toString() {
		return "PasskeyForm";
	}

}
