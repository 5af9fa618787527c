package app.fairwell.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A browser in which a person is signed in.
 *
 * @param key names the session without being its secret id
 * @param browser what the person calls the browser, or null when it is unknown
 * @param since when they signed in
 * @param used when it was used last, to the minute
 * @param here whether it is the session that asks
 */
record OpenSession(String key, @Nullable String browser, Instant since, Instant used, boolean here) {
}
