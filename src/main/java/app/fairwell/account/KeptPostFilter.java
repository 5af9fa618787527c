package app.fairwell.account;

import java.io.IOException;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets go of a held post once it was sent again and its receiver has answered, be it with
 * the page that shows it once more.
 */
class KeptPostFilter extends OncePerRequestFilter {

	private static final Set<Integer> SHOWN_AGAIN = Set.of(409, 422);

	private final HeldPosts held;

	KeptPostFilter(HeldPosts held) {
		this.held = held;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, response);
		if (!"POST".equals(request.getMethod()) || request.getParameter(HeldPost.FIELD) == null) {
			return;
		}
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		boolean received = response.getStatus() < 400 || SHOWN_AGAIN.contains(response.getStatus());
		if (received && authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
			remove(request.getParameter(HeldPost.FIELD), person);
		}
	}

	private void remove(String id, SignedIn person) {
		try {
			this.held.remove(UUID.fromString(id), person.id());
		}
		catch (IllegalArgumentException ex) {
			this.logger.debug("Not an id of a held post");
		}
	}

}
