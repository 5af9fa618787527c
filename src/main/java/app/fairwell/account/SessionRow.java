package app.fairwell.account;

import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/**
 * An open session as the account page shows it.
 *
 * @param key names it
 * @param browser what the person calls the browser, or null when it is unknown
 * @param since when they signed in
 * @param used when it was used last
 * @param here whether it is the one that reads the page
 */
record SessionRow(String key, @Nullable String browser, String since, String used, boolean here) {

	static SessionRow of(OpenSession session, DateTimeFormatter moments) {
		return new SessionRow(session.key(), session.browser(), moments.format(session.since()),
				moments.format(session.used()), session.here());
	}

}
