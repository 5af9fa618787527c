package app.fairwell.draft;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A step that a draft took.
 *
 * @param number its number among the steps of the draft, from 1
 * @param kind which step
 * @param by who took it
 * @param at when
 * @param reason the id of why, or of how a letter was sent, or null
 * @param words a person's own words to it, or null
 * @param on the day on which it was sent, received or returned, or null
 * @param tracking the number under which a carrier finds it, or null
 */
public record Step(int number, StepKind kind, Who by, Instant at, @Nullable String reason, @Nullable String words,
		@Nullable LocalDate on, @Nullable String tracking) {
}
