package app.fairwell.business;

import app.fairwell.account.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A name for the directory as it is typed.
 */
record AlternativeForm(@NotBlank(message = "{alternatives.name.missing}") @Size(max = 200,
		message = "{alternatives.name.long}") @Printable @Nullable String name) {

	String wanted() {
		return (this.name != null) ? this.name : "";
	}

}
