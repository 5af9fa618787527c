package app.fairwell.account;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody goes after signing in: an address of this app, never of another.
 */
final class ReturnPath {

	private static final String HOME = "/";

	/** One slash, then what an encoded path and query consist of. */
	private static final Pattern LOCAL = Pattern.compile("/(?!/)[\\p{Alnum}\\-._~%!$&'()*+,;=:@/?]{0,2000}");

	private ReturnPath() {
	}

	static String of(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return checked((request.getQueryString() != null) ? path + "?" + request.getQueryString() : path);
	}

	static String checked(@Nullable String path) {
		return (path != null && LOCAL.matcher(path).matches()) ? path : HOME;
	}

	static Optional<String> unlessHome(String path) {
		return Optional.of(path).filter((given) -> !HOME.equals(given));
	}

}
