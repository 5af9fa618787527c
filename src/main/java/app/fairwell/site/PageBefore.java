package app.fairwell.site;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The page of ours on which a button was pressed.
 */
final class PageBefore {

	private PageBefore() {
	}

	/**
	 * Where to go back to.
	 * @param referer what the browser says it comes from
	 * @param request the request
	 * @return a path of ours with its query, {@code /} when nothing usable was said
	 */
	static String of(@Nullable String referer, HttpServletRequest request) {
		try {
			URI page = (referer != null) ? URI.create(referer) : URI.create("/");
			boolean ours = request.getServerName().equals(page.getHost());
			String path = (ours && page.getRawPath() != null) ? page.getRawPath() : "/";
			String query = (ours && page.getRawQuery() != null) ? "?" + page.getRawQuery() : "";
			return local(path, request) + query;
		}
		catch (IllegalArgumentException ex) {
			return "/";
		}
	}

	private static String local(String path, HttpServletRequest request) {
		String inside = path.startsWith(request.getContextPath()) ? path.substring(request.getContextPath().length())
				: path;
		return (inside.startsWith("/") && !inside.startsWith("//")) ? inside : "/";
	}

}
