package app.fairwell.api;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every failure under {@code /api} with a problem, also when no controller was
 * found for it.
 */
class ProblemResolver implements HandlerExceptionResolver {

	private static final JsonMapper JSON = new JsonMapper();

	private final Problems problems;

	ProblemResolver(Problems problems) {
		this.problems = problems;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception failure) {
		if (!isOurs(request) || response.isCommitted() || failure instanceof AccessDeniedException
				|| failure instanceof AuthenticationException) {
			return null;
		}
		if (failure instanceof ErrorResponse refusal) {
			refusal.getHeaders().forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		}
		write(response, this.problems.of(failure));
		return new ModelAndView();
	}

	private static boolean isOurs(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return path.startsWith("/api/") || path.startsWith("/v3/");
	}

	private static void write(HttpServletResponse response, Problem problem) {
		try {
			response.setStatus(problem.status());
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			JSON.writeValue(response.getOutputStream(), problem);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
