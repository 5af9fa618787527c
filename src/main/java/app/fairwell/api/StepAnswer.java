package app.fairwell.api;

import java.time.Instant;
import java.time.LocalDate;

import app.fairwell.draft.Step;
import app.fairwell.draft.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * A step that a draft took.
 *
 * @param number its number among the steps of the draft, from 1
 * @param kind which step
 * @param by who took it
 * @param at when, in UTC
 * @param reason the id of why it was sent back, or null
 * @param how the id of how it was sent, or null
 * @param words a person's own words to it, or null
 * @param on the day on which it was sent, received or returned, or null
 * @param tracking the number under which a carrier finds it, or null
 */
record StepAnswer(int number, String kind, @Nullable PersonAnswer by, Instant at, @Nullable String reason,
		@Nullable String how, @Nullable String words, @Nullable LocalDate on, @Nullable String tracking) {

	static StepAnswer of(Step step) {
		boolean sent = step.kind() == StepKind.SENT;
		return new StepAnswer(step.number(), step.kind().id(), PersonAnswer.of(step.by()), step.at(),
				sent ? null : step.reason(), sent ? step.reason() : null, step.words(), step.on(), step.tracking());
	}

}
