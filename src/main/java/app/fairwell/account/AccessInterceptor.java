package app.fairwell.account;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Enforces the {@link AccessTable} where it is known which route a request follows. What
 * a person may not do there is refused as if their own action had refused it.
 */
class AccessInterceptor implements HandlerInterceptor {

	private final AccessTable table;

	AccessInterceptor(AccessTable table) {
		this.table = table;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		boolean inside = request.getDispatcherType() != DispatcherType.REQUEST || "OPTIONS".equals(request.getMethod());
		if (handler instanceof HandlerMethod && !inside) {
			String path = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
			this.table.find(request.getMethod(), path)
				.filter((row) -> row.lets(role()))
				.orElseThrow(() -> new AccessDeniedException("The table of routes does not let this person through"));
		}
		return true;
	}

	private static @Nullable Role role() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof SignedIn person) ? person.role()
				: null;
	}

}
