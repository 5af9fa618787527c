package app.fairwell.account;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Where a request was made: on one of our own pages or elsewhere.
 */
final class Origins {

	private Origins() {
	}

	/**
	 * Whether the browser says that one of our pages sent this.
	 * @param request the request
	 * @return false also when it says nothing
	 */
	static boolean isOwn(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return "same-origin".equals(site);
		}
		String origin = request.getHeader("Origin");
		String host = request.getHeader("Host");
		try {
			return origin != null && host != null && host.equals(URI.create(origin).getRawAuthority());
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
