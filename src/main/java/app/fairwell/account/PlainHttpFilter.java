package app.fairwell.account;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes no password over plain HTTP from another machine, but explains how HTTPS is set
 * up, unless {@code FAIRWELL_ALLOW_HTTP} is true.
 */
class PlainHttpFilter extends OncePerRequestFilter {

	static final String EXPLANATION = "/plain-http";

	private static final Set<String> WITH_PASSWORD = Set.of(SignInController.PATH, FirstRunFilter.SETUP);

	private static final Set<String> WITH_A_SECRET = Set.of(InvitationController.PATH + "/",
			ResetController.PATH + "/");

	private final Access access;

	PlainHttpFilter(Access access) {
		this.access = access;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		boolean secret = WITH_PASSWORD.contains(path) || WITH_A_SECRET.stream().anyMatch(path::startsWith);
		if (secret && this.access.readableOnTheWay(request)) {
			response.setStatus(HttpServletResponse.SC_FORBIDDEN);
			request.getRequestDispatcher(EXPLANATION).forward(request, response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
