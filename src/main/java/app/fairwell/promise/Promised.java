package app.fairwell.promise;

import java.time.LocalDate;

/**
 * Something that a released letter promises.
 *
 * @param kind what it is about
 * @param detail what was typed for it, or empty
 * @param due the day suggested for it
 */
record Promised(PromiseKind kind, String detail, LocalDate due) {
}
