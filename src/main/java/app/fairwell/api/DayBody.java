package app.fairwell.api;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The day on which something happened to a letter that was sent.
 */
record DayBody(@Nullable String on) implements Body {

	LocalDate day() {
		StepFields fields = new StepFields();
		LocalDate day = fields.day("on", this.on);
		fields.requireAll();
		return day;
	}

}
