package app.fairwell.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the sign-in page.
 *
 * @param email the address
 * @param password the password, never shown again
 * @param next where to go afterwards
 */
record SignInForm(@NotBlank(message = "{sign-in.error.email}") @Nullable String email,
		@NotEmpty(message = "{sign-in.error.password}") @Nullable String password, @Nullable String next) {

	String typedEmail() {
		return (this.email != null) ? this.email : "";
	}

	String typedPassword() {
		return (this.password != null) ? this.password : "";
	}

	@Override
	public String toString() {
		return "SignInForm";
	}

}
