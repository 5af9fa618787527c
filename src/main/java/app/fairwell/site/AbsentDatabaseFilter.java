package app.fairwell.site;

import java.io.IOException;

import app.fairwell.safety.AbsentDatabase;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that the database does not answer. It stands before the sessions, which are in the
 * database too: the usual way to a page for an error leads through them once more, waits
 * as long again, and ends with no page at all.
 */
class AbsentDatabaseFilter extends OncePerRequestFilter {

	private static final String SECONDS = "30";

	private static final Logger log = LoggerFactory.getLogger(AbsentDatabaseFilter.class);

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			if (response.isCommitted() || !AbsentDatabase.isCause(ex)) {
				throw ex;
			}
			log.warn("The database does not answer: {} {}", request.getMethod(), ErrorPages.address(request));
			response.reset();
			response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
			request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.SERVICE_UNAVAILABLE.value());
			request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
			request.setAttribute(RequestDispatcher.ERROR_METHOD, request.getMethod());
			request.getRequestDispatcher("/error").forward(new Looking(request), response);
		}
	}

	/** What showed a page is no post any more, which would have to prove itself. */
	private static final class Looking extends HttpServletRequestWrapper {

		Looking(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return HttpMethod.GET.name();
		}

	}

}
