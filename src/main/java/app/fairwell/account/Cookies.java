package app.fairwell.account;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The names of cookies. On HTTPS the prefix {@code __Host-} lets nobody but this very
 * host set them; on plain HTTP browsers would drop a cookie so named.
 */
final class Cookies {

	static final String SECURE_PREFIX = "__Host-";

	static final String SESSION = "fairwell";

	static final String FORM_TOKEN = "fairwell-form";

	static final String BROWSER = "fairwell-browser";

	private Cookies() {
	}

	static String name(String name, HttpServletRequest request) {
		return request.isSecure() ? SECURE_PREFIX + name : name;
	}

}
