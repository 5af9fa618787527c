package app.fairwell.draft;

import java.time.Instant;

/**
 * One kept version of a draft (product.md E6).
 *
 * @param number its number, from 1
 * @param by who made what is kept in it
 * @param at when
 * @param why why it was kept
 */
public record VersionRow(int number, Who by, Instant at, VersionCause why) {
}
