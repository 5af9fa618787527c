package app.fairwell.account;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads whoever is not signed in to the sign-in page, and back from there with what was
 * typed; a script on a page is only told, so that the page keeps it.
 */
@Component
class PageRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final HeldPosts held;

	private final BrowserMarks marks;

	PageRefusal(HeldPosts held, BrowserMarks marks) {
		this.held = held;
		this.marks = marks;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response,
			@Nullable AuthenticationException refusal) throws IOException {
		if (isScript(request)) {
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			return;
		}
		if ("GET".equals(request.getMethod())) {
			toSignIn(ReturnPath.of(request), request, response);
			return;
		}
		toSignIn(hold(request) ? KeptController.PATH : "/", request, response);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException {
		boolean staleForm = refusal instanceof CsrfException && Origins.isOwn(request) && !isScript(request);
		if (staleForm && request.getRequestURI().equals(request.getContextPath() + SignInController.PATH)) {
			toSignIn("/", request, response);
		}
		else if (staleForm && hold(request)) {
			redirect(request.getContextPath() + KeptController.PATH, response);
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

	private boolean hold(HttpServletRequest request) {
		return "POST".equals(request.getMethod()) && this.marks.find(request)
			.map((browser) -> this.held.hold(HeldPost.of(request), browser))
			.orElse(false);
	}

	private static void toSignIn(String next, HttpServletRequest request, HttpServletResponse response) {
		redirect(UriComponentsBuilder.fromPath(request.getContextPath() + SignInController.PATH)
			.queryParamIfPresent("next", ReturnPath.unlessHome(next))
			.encode()
			.build()
			.toUriString(), response);
	}

	private static void redirect(String location, HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_SEE_OTHER);
		response.setHeader("Location", location);
	}

	static boolean isScript(HttpServletRequest request) {
		String accept = request.getHeader("Accept");
		return request.getHeader("HX-Request") != null
				|| (accept != null && accept.toLowerCase(Locale.ROOT).startsWith("application/json"));
	}

}
