package app.fairwell.draft;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What became of a letter on its way, as it stands in the form.
 *
 * @param what {@code received} or {@code returned}
 * @param on the day, an ISO date
 * @param version the version of the draft that it was read with
 */
record ArrivalForm(@NotBlank(message = "{delivery.arrival.missing}") @Nullable String what, @Nullable String on,
		@Nullable Long version) {

	long seen() {
		return (this.version != null) ? this.version : -1;
	}

}
