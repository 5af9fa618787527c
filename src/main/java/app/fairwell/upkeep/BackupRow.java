package app.fairwell.upkeep;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A backup as the page shows it, in words.
 *
 * @param file the name of its file
 * @param at when it was made, to the second
 * @param moment when, in words
 * @param size how large it is, in words
 * @param tag what sort of backup it is: the last part of a message's key
 * @param place the computer and the folder that have it, or null where the file is here
 */
record BackupRow(String file, Instant at, String moment, String size, String tag, @Nullable String place) {
}
