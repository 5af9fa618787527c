package app.fairwell.site;

import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The colours that a person chose, kept in a cookie so that the server renders them
 * without a flash.
 */
final class Theme {

	private static final String COOKIE = "theme";

	private static final List<String> CHOICES = List.of("light", "dark");

	private Theme() {
	}

	static @Nullable String of(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		return (cookie != null && CHOICES.contains(cookie.getValue())) ? cookie.getValue() : null;
	}

	static ResponseCookie cookie(String choice, HttpServletRequest request) {
		boolean chosen = CHOICES.contains(choice);
		return ResponseCookie.from(COOKIE, chosen ? choice : "")
			.path(request.getContextPath() + "/")
			.maxAge(chosen ? Duration.ofDays(400) : Duration.ZERO)
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.build();
	}

}
