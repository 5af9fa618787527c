package app.fairwell.account;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site makes a browser send. Another port of this machine is another
 * site too, though browsers call it {@code same-site}.
 */
class CrossSiteFilter extends OncePerRequestFilter {

	private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null && FOREIGN.contains(site) && !SAFE.contains(request.getMethod())) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
