package app.fairwell.draft;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a person says to a step.
 *
 * @param reason the id of why or how, or null
 * @param words own words, or null
 * @param on the day, or null
 * @param tracking the carrier's number, or null
 */
record StepDetails(@Nullable String reason, @Nullable String words, @Nullable LocalDate on, @Nullable String tracking) {

	static final StepDetails NONE = new StepDetails(null, null, null, null);

	static StepDetails because(String reason, @Nullable String words) {
		return new StepDetails(reason, words, null, null);
	}

}
