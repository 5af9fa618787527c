package app.fairwell.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Keeps the token of forms (CSRF) in a cookie rather than in the session, so that a form
 * can be shown to somebody who has none, and outlives the session it was shown in.
 */
class FormTokens implements CsrfTokenRepository {

	private final CookieCsrfTokenRepository overHttps = repository(Cookies.SECURE_PREFIX + Cookies.FORM_TOKEN);

	private final CookieCsrfTokenRepository overHttp = repository(Cookies.FORM_TOKEN);

	private static CookieCsrfTokenRepository repository(String cookieName) {
		CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
		repository.setCookieName(cookieName);
		repository.setCookiePath("/");
		repository.setCookieCustomizer((cookie) -> cookie.httpOnly(true).sameSite("Lax"));
		return repository;
	}

	private CookieCsrfTokenRepository over(HttpServletRequest request) {
		return request.isSecure() ? this.overHttps : this.overHttp;
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return over(request).generateToken(request);
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		over(request).saveToken(token, request, response);
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		return over(request).loadToken(request);
	}

}
