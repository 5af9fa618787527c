package app.fairwell.account;

import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/**
 * A password that somebody chose who followed a link.
 *
 * @param password the password, never shown again
 */
record PasswordForm(@NotEmpty(message = "{setup.password.missing}") @Nullable String password) {

	String typed() {
		return (this.password != null) ? this.password : "";
	}

	@Override
	public String toString() {
		return "PasswordForm";
	}

}
