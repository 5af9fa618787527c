package app.fairwell.account;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads whoever is not signed in to the sign-in page, and back from there; a script on a
 * page is only told, so that the page keeps what was typed.
 */
class PageRefusal implements AuthenticationEntryPoint {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response,
			@Nullable AuthenticationException refusal) throws IOException {
		if (isScript(request)) {
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			return;
		}
		String next = "GET".equals(request.getMethod()) ? ReturnPath.of(request) : "/";
		response.sendRedirect(UriComponentsBuilder.fromPath(request.getContextPath() + SignInController.PATH)
			.queryParamIfPresent("next", ReturnPath.unlessHome(next))
			.encode()
			.build()
			.toUriString());
	}

	static boolean isScript(HttpServletRequest request) {
		String accept = request.getHeader("Accept");
		return request.getHeader("HX-Request") != null
				|| (accept != null && accept.toLowerCase(Locale.ROOT).startsWith("application/json"));
	}

}
