package app.fairwell.account;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Refuses programs with a problem (RFC 9457).
 */
class ApiRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final JsonMapper JSON = new JsonMapper();

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response,
			@Nullable AuthenticationException refusal) throws IOException {
		if (refusal instanceof TooManyAttemptsException tooMany) {
			response.setHeader("Retry-After", String.valueOf(tooMany.seconds()));
			write(response, HttpStatus.TOO_MANY_REQUESTS,
					"Too many sign-ins failed. Try again in %d seconds.".formatted(tooMany.seconds()));
			return;
		}
		response.setHeader("WWW-Authenticate", "Basic realm=\"Fairwell\", charset=\"UTF-8\"");
		write(response, HttpStatus.UNAUTHORIZED,
				"Sign in with HTTP Basic: the e-mail address and the password of a person's account.");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException {
		write(response, HttpStatus.FORBIDDEN, "This account may not do that.");
	}

	void refuseToRead(HttpServletResponse response) throws IOException {
		write(response, HttpStatus.FORBIDDEN, "A password is not taken over plain HTTP from another computer, since "
				+ "anybody on the way could read it. Use HTTPS, or start Fairwell with FAIRWELL_ALLOW_HTTP=true.");
	}

	private static void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding("UTF-8");
		JSON.writeValue(response.getOutputStream(), Map.of("type", "about:blank", "title", status.getReasonPhrase(),
				"status", status.value(), "detail", detail));
	}

}
