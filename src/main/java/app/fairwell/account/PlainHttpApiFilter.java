package app.fairwell.account;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses programs that send a password with each request, where anybody on the way could
 * read it (see {@link PlainHttpFilter}).
 */
class PlainHttpApiFilter extends OncePerRequestFilter {

	private final Access access;

	private final ApiRefusal refusal;

	PlainHttpApiFilter(Access access, ApiRefusal refusal) {
		this.access = access;
		this.refusal = refusal;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.access.readableOnTheWay(request)) {
			this.refusal.refuseToRead(response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
