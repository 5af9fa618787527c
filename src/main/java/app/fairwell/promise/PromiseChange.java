package app.fairwell.promise;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a person says of a promise.
 *
 * @param words what is to be done, or null for what its kind is called
 * @param due by when
 * @param responsible who sees to it, who need not have an account; or null
 */
record PromiseChange(@Nullable String words, LocalDate due, @Nullable String responsible) {
}
