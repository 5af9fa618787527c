package app.fairwell.upkeep;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One line of the trail as the page shows it, in words.
 *
 * @param sentence who did what
 * @param at when, to the second
 * @param moment when, in words
 * @param subject what it was done to, by its name of today; null where there is no more
 * to say
 * @param address the path of the subject, or null where there is no page of it
 */
record TrailLine(String sentence, Instant at, String moment, @Nullable String subject, @Nullable String address) {
}
