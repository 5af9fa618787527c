package app.fairwell.api;

import java.time.LocalDate;

import app.fairwell.draft.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * How and when a letter was sent.
 */
record DeliveryBody(@Nullable String how, @Nullable String on, @Nullable String tracking) implements Body {

	Given given() {
		StepFields fields = new StepFields();
		Given given = new Given(fields.oneOf("how", this.how, Delivery.values(), Delivery::id),
				fields.day("on", this.on), fields.numberOrNull("tracking", this.tracking));
		fields.requireAll();
		return given;
	}

	record Given(Delivery how, LocalDate on, @Nullable String tracking) {

	}

}
