package app.fairwell.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How a letter was sent, as it stands in the form.
 *
 * @param how the id of a {@link Delivery}
 * @param on the day, an ISO date
 * @param tracking the carrier's number
 * @param version the version of the draft that it was read with
 */
record DeliveryForm(@NotBlank(message = "{delivery.how.missing}") @Nullable String how, @Nullable String on,
		@Size(max = 100, message = "{delivery.tracking.long}") @Nullable String tracking, @Nullable Long version) {

	long seen() {
		return (this.version != null) ? this.version : -1;
	}

	@Nullable String trackingNumber() {
		return (this.tracking == null || this.tracking.isBlank()) ? null : CleanText.of(this.tracking);
	}

}
