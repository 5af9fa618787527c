package app.fairwell.account;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads every page to the set-up while no account exists (product.md L1).
 */
class FirstRunFilter extends OncePerRequestFilter {

	static final String SETUP = "/setup";

	private static final Set<String> OPEN = Set.of(SETUP, "/theme", "/language");

	private final FirstRun firstRun;

	private volatile boolean over;

	FirstRunFilter(FirstRun firstRun) {
		this.firstRun = firstRun;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (OPEN.contains(request.getRequestURI().substring(request.getContextPath().length())) || isOver()) {
			chain.doFilter(request, response);
		}
		else if (PageRefusal.isScript(request)) {
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		}
		else {
			response.sendRedirect(request.getContextPath() + SETUP);
		}
	}

	/** A page is on its way already; while the database is away it cannot be asked. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getDispatcherType() == DispatcherType.FORWARD;
	}

	private boolean isOver() {
		if (!this.over) {
			this.over = this.firstRun.isOver();
		}
		return this.over;
	}

}
