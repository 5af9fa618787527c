package app.fairwell.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be invited, as it stands in the form.
 *
 * @param name the name
 * @param email the address to sign in with
 * @param role {@code owner}, {@code manager} or {@code writer}
 */
record InvitationForm(
		@NotBlank(message = "{invitation.name.missing}") @Size(max = 200,
				message = "{account.long}") @Printable @Nullable String name,
		@NotBlank(message = "{invitation.email.missing}") @Pattern(
				regexp = "\\s*|\\s*[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\s*",
				message = "{account.email.form}") @Size(max = 200, message = "{account.long}") @Nullable String email,
		@Pattern(regexp = "owner|manager|writer", message = "{invitation.role.missing}") @NotBlank(
				message = "{invitation.role.missing}") @Nullable String role) {

	static final InvitationForm EMPTY = new InvitationForm(null, null, null);

	String given(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
