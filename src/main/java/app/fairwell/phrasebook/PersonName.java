package app.fairwell.phrasebook;

import org.jspecify.annotations.Nullable;

/**
 * A person's name, taken apart for a salutation.
 *
 * @param title a title that the name begins with ("Dr", "Mrs"), or null
 * @param withoutTitle the rest of the name, as it was written
 * @param surname the last name with its particles ("van der Berg"); the whole rest when
 * there is one word only, null for the names of two people
 */
public record PersonName(@Nullable String title, String withoutTitle, @Nullable String surname) {
}
